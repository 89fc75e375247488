package org.vouchgate.credential.trust;

/** What a certificate chain in a credential may contain. */
public enum ChainRule {
    /** A chain may bring its own root along. It is passed over: a root counts because a list has it. */
    ROOT_PASSED_OVER,
    /** HAIP 1.0, section 6.1.1: neither an anchor nor anything self-signed. */
    ROOT_REFUSED
}
