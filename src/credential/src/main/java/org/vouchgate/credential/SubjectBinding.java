package org.vouchgate.credential;

/** How strongly the person who presents is known to be the person the issuer wrote about. */
public enum SubjectBinding {
    /** The holder proved the key that the issuer put into the credential, or a key of the subject's identifier. */
    CRYPTOGRAPHIC("cryptographic"),
    /** An identifier in the credential equals one that the candidate proved control of. */
    IDENTIFIER_MATCH("identifier-match"),
    /** Nothing ties presenter and subject together. */
    NONE("none");

    private final String wireName;

    SubjectBinding(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
