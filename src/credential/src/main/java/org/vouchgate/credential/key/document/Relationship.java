package org.vouchgate.credential.key.document;

/** What a controller may use a key for (Controlled Identifiers 1.0, section 2.3). */
public enum Relationship {
    /** To sign statements: credentials. */
    ASSERTION_METHOD("assertionMethod"),
    /** To prove being the controller: presentations. */
    AUTHENTICATION("authentication");

    private final String wireName;

    Relationship(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
