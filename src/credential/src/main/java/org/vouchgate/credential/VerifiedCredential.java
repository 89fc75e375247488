package org.vouchgate.credential;

/** A credential whose every check passed. Only {@link CredentialJudge} can make one. */
public final class VerifiedCredential {

    private final String queryId;
    private final Credential content;

    VerifiedCredential(String queryId, Credential content) {
        this.queryId = queryId;
        this.content = content;
    }

    /** The credential query it answers. */
    public String queryId() {
        return queryId;
    }

    public Credential content() {
        return content;
    }
}
