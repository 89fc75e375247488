package org.vouchgate.credential.jose;

/** What came of checking a signature. Anything but {@link #VALID} is a refusal. */
public enum SignatureCheck {
    VALID,
    /** {@code none}, a MAC, an unknown algorithm, or one that is not allowed for this use. */
    ALGORITHM_NOT_ALLOWED,
    /** A {@code crit} header or an unencoded payload: extensions that nothing here implements. */
    CRITICAL_HEADER_NOT_UNDERSTOOD,
    /** The key's type, curve, size or stated use does not permit the algorithm. */
    KEY_UNFIT,
    /** Algorithm and key fit; the signature does not. */
    SIGNATURE_INVALID
}
