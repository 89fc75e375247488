package org.vouchgate.gateway.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.credential.Part;

/**
 * A credential inside a credential, with a conclusion of its own.
 *
 * @param pointer    JSON pointer to it in the claims of the one around it
 * @param role       {@code embedded-credential}, {@code endorses-credential}, {@code endorses-issuer} or
 *                   {@code endorses-achievement}
 * @param credential everything that was found about it
 */
@Schema(name = "AssessedPart")
public record AssessedPart(String pointer, String role, AssessedCredential credential) {

    static AssessedPart of(Part part, Known known) {
        return new AssessedPart(
                part.pointer(), part.role().wireName(), AssessedCredential.of("", part.verdict(), known));
    }

    /** Whether it adds somebody's word and nothing that the candidate achieved. */
    public boolean isEndorsement() {
        return !role.equals(Part.Role.EMBEDDED_CREDENTIAL.wireName());
    }
}
