package org.vouchgate.gateway.assessment;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Part;

/**
 * A credential inside a credential, as it is kept for a later look.
 *
 * @param pointer JSON pointer to it in the claims of the one around it
 * @param role    {@link Part.Role#wireName()}
 */
public record KeptPart(String pointer, String role, KeptCredential credential) {

    KeptPart after(Function<KeptCredential, List<Finding>> asking, Instant at) {
        return new KeptPart(pointer, role, credential.after(asking, at));
    }

    /** Whether it adds somebody's word and nothing that the candidate achieved. */
    boolean isEndorsement() {
        return !role.equals(Part.Role.EMBEDDED_CREDENTIAL.wireName());
    }
}
