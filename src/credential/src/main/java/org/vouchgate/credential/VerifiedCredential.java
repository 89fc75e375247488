package org.vouchgate.credential;

import java.util.List;
import java.util.stream.Stream;

/** A credential whose every check passed. Only {@link CredentialJudge} can make one. */
public final class VerifiedCredential {

    private final String queryId;
    private final Credential content;
    private final CredentialOutline judgedAs;
    private final List<Part> parts;

    VerifiedCredential(String queryId, Credential content, CredentialOutline judgedAs, List<Part> parts) {
        this.queryId = queryId;
        this.content = content;
        this.judgedAs = judgedAs;
        this.parts = List.copyOf(parts);
    }

    /** The credential query it answers. */
    public String queryId() {
        return queryId;
    }

    public Credential content() {
        return content;
    }

    /** What its issuer was held to be trusted for: its outline, with those of its types that were wanted. */
    public CredentialOutline judgedAs() {
        return judgedAs;
    }

    /** The credentials inside it, good and bad, each judged in its own right. */
    public List<Part> parts() {
        return parts;
    }

    /** The learner's credentials inside it whose own every check passed. */
    public Stream<VerifiedCredential> embedded() {
        return Verdict.acceptedAmong(parts, Part.Role.EMBEDDED_CREDENTIAL);
    }
}
