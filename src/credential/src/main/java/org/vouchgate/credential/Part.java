package org.vouchgate.credential;

/**
 * A credential inside a credential, judged in its own right. The signature around it vouches for nothing in it, and a
 * bad part does not harm what is around it.
 *
 * @param pointer JSON pointer (RFC 6901) to it in the enclosing credential's claims
 * @param role    what it does there
 * @param verdict what was concluded about it alone, its own parts included
 */
public record Part(String pointer, Role role, Verdict verdict) {

    /** What a credential inside a credential is for. */
    public enum Role {
        /** A credential of the same learner, put into a record or package. */
        EMBEDDED_CREDENTIAL("embedded-credential"),
        /** Somebody else speaks for the whole credential. */
        ENDORSES_CREDENTIAL("endorses-credential"),
        /** Somebody else speaks for its issuer. */
        ENDORSES_ISSUER("endorses-issuer"),
        /** Somebody else speaks for the kind of achievement, whoever achieved it. */
        ENDORSES_ACHIEVEMENT("endorses-achievement");

        private final String wireName;

        Role(String wireName) {
            this.wireName = wireName;
        }

        /** The name used in APIs and reports; stable across releases. */
        public String wireName() {
            return wireName;
        }

        /** Whether it adds somebody's word and nothing that the learner achieved. */
        public boolean isEndorsement() {
            return this != EMBEDDED_CREDENTIAL;
        }
    }
}
