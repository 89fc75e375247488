package org.vouchgate.summary.pdf.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a file's signature says about it. Whether to trust the signer is for the caller to find out. */
public sealed interface SummarySignature {

    /**
     * Reads the signature of a file, and whether it covers every byte of it. Never throws for anything in the file.
     *
     * @param file of any kind
     */
    static SummarySignature read(byte[] file) {
        return SignatureReader.read(file);
    }

    /** Takes the branch that fits. */
    <R> R fold(Function<Intact, R> intact, Function<Broken, R> broken, Function<Absent, R> absent);

    /**
     * Not a byte was changed or added since it was signed with this certificate's key.
     *
     * @param certificate whose key signed
     * @param others      further certificates that came along, in no order
     * @param claimedAt   when it was signed, as the signer says
     */
    record Intact(X509Certificate certificate, List<X509Certificate> others, Optional<Instant> claimedAt)
            implements SummarySignature {
        public Intact {
            others = List.copyOf(others);
        }

        @Override
        public <R> R fold(Function<Intact, R> intact, Function<Broken, R> broken, Function<Absent, R> absent) {
            return intact.apply(this);
        }
    }

    /** There is a signature, and it does not hold. */
    record Broken(Flaw flaw) implements SummarySignature {
        @Override
        public <R> R fold(Function<Intact, R> intact, Function<Broken, R> broken, Function<Absent, R> absent) {
            return broken.apply(this);
        }
    }

    /** There is no signature. */
    record Absent() implements SummarySignature {
        @Override
        public <R> R fold(Function<Intact, R> intact, Function<Broken, R> broken, Function<Absent, R> absent) {
            return absent.apply(this);
        }
    }

    /** What is wrong with a signature. */
    enum Flaw {
        /** It does not cover the whole file: something was added later, or it was made so. */
        NOT_THE_WHOLE_FILE,
        /** The file is not the one that was signed. */
        CONTENT_CHANGED,
        /** The signature itself is not the certificate's. */
        SIGNATURE_INVALID,
        /** It is no signature that can be read. */
        UNREADABLE
    }
}
