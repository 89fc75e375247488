package org.vouchgate.credential.w3c;

/** Whether proofs of the time before Data Integrity (Ed25519Signature2020) are accepted, by the operator's decision. */
public enum LegacyProofs {
    /** They are verified like any other, and the finding says that they are of the old kind. */
    ACCEPTED,
    REFUSED
}
