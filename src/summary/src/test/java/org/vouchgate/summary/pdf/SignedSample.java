package org.vouchgate.summary.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.words.Words;

/** A summary to sign, for the tests of signatures. */
public final class SignedSample {

    public static final Instant AT = FullSamples.circumstances().statusAsOf();

    private SignedSample() {}

    public static byte[] by(Optional<PdfSigner> signer) {
        return SummaryPdf.render(FullSamples.full(), Words.english(), List.of(FullSamples.record()), signer);
    }

    public static byte[] other(PdfSigner signer) {
        return SummaryPdf.render(FullSamples.superseded(), Words.english(), List.of(), Optional.of(signer));
    }
}
