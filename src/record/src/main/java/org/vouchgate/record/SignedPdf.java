package org.vouchgate.record;

import java.util.List;
import java.util.Optional;

/**
 * A PDF file as far as verifying it again needs it.
 *
 * @param signatures the signatures in it, in the order they were put there
 * @param records    what is attached as a verification record, as text
 * @param reference  the request that the PDF says it is about
 * @param revision   which conclusion the PDF says it tells
 * @param outcome    how the request ended, as the PDF says
 */
public record SignedPdf(
        List<Signature> signatures,
        List<String> records,
        Optional<String> reference,
        Optional<Integer> revision,
        Optional<String> outcome) {

    /**
     * One signature.
     *
     * @param cms     the signature itself, in DER
     * @param content the bytes it says that it covers
     * @param whole   whether these are all bytes of the file but the signature's own
     */
    public record Signature(byte[] cms, byte[] content, boolean whole) {}

    public SignedPdf {
        signatures = List.copyOf(signatures);
        records = List.copyOf(records);
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "SignedPdf[signatures=" + signatures.size() + ", records=" + records.size() + "]";
    }
}
