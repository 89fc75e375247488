package org.vouchgate.credential;

/** A question asked of every presented credential. Each is answered on its own, in this order. */
public enum Check {
    /** Did the issuer sign exactly this, with a key that is the issuer's? */
    INTEGRITY("integrity"),
    /** Did whoever presents it prove, for this request, that it is theirs to present? */
    HOLDER_BINDING("holder-binding"),
    /** Is it valid at the instant of judging? */
    VALIDITY_PERIOD("validity-period"),
    /** Is it what was asked for? */
    QUERY_MATCH("query-match"),
    /** Does somebody the employer relies on vouch for this issuer, for this type of credential? */
    ISSUER_TRUST("issuer-trust"),
    /** Has the issuer revoked or suspended it? */
    STATUS("status");

    private final String wireName;

    Check(String wireName) {
        this.wireName = wireName;
    }

    /** The name used in APIs, logs and reports; stable across releases. */
    public String wireName() {
        return wireName;
    }
}
