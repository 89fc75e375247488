package org.vouchgate.credential.proof;

import java.util.Optional;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.ld.Objection;

/** What came of verifying a proof. Anything but {@link #VALID} is a refusal. */
public enum ProofCheck {
    VALID,
    /** The proof's value is not what its suite writes, or its contexts are not the document's. */
    MALFORMED,
    /** The key is not of the kind the suite takes. */
    KEY_UNFIT,
    /** Everything fits but the signature. */
    SIGNATURE_INVALID,
    /** A proof from which presentations are derived was presented itself: everything the issuer wrote is in the open. */
    NOT_DERIVED,
    CONTEXT_NOT_PINNED,
    /** The document has something that the signature does not cover. */
    CONTENT_NOT_SIGNED,
    TOO_COSTLY;

    static ProofCheck of(SignatureCheck check) {
        return switch (check) {
            case VALID -> VALID;
            case KEY_UNFIT -> KEY_UNFIT;
            case SIGNATURE_INVALID, ALGORITHM_NOT_ALLOWED, CRITICAL_HEADER_NOT_UNDERSTOOD -> SIGNATURE_INVALID;
        };
    }

    static ProofCheck of(Objection objection) {
        return switch (objection) {
            case CONTEXT_NOT_PINNED, CONTEXT_INLINE -> CONTEXT_NOT_PINNED;
            case LOSSY, AMBIGUOUS, NOT_LINKED_DATA -> CONTENT_NOT_SIGNED;
            case TOO_COSTLY -> TOO_COSTLY;
        };
    }

    /** Whether other editions of the same contexts could make a difference. */
    public boolean dependsOnContexts() {
        return this == SIGNATURE_INVALID || this == CONTENT_NOT_SIGNED;
    }

    static ProofCheck orValid(Optional<Objection> objection) {
        return objection.map(ProofCheck::of).orElse(VALID);
    }
}
