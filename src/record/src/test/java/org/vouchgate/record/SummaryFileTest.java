package org.vouchgate.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.record.Written.AUTHORITY;
import static org.vouchgate.record.Written.GATEWAY;
import static org.vouchgate.record.Written.NOON;
import static org.vouchgate.record.Written.REFERENCE;
import static org.vouchgate.record.Written.STRANGER;
import static org.vouchgate.record.Written.YEARS_LATER;
import static org.vouchgate.record.Written.trusting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.record.Verification.Conclusion;
import org.vouchgate.summary.MatchLines;
import org.vouchgate.summary.Outcome;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.summary.SummaryRequest;
import org.vouchgate.summary.pdf.Attachment;
import org.vouchgate.summary.pdf.PdfSigner;
import org.vouchgate.summary.pdf.SummaryPdf;
import org.vouchgate.summary.pdf.signature.CmsSigner;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.words.Words;

/** Summaries as they are downloaded, verified years later, and what becomes of those that somebody changed. */
class SummaryFileTest {

    private static final byte[] PDF = pdf(Written.record(), Optional.of(signer(GATEWAY)));

    @Test
    void a_summary_holds_years_later_with_the_record_in_it() {
        var verification = verify(PDF);

        assertThat(verification.conclusion()).as(whys(verification).toString()).isEqualTo(Conclusion.HOLDS);
        assertThat(whys(verification))
                .containsExactly(
                        "pdf",
                        "pdf-intact",
                        "whole",
                        "attached",
                        "record-intact",
                        "same-signer",
                        "agrees",
                        "valid",
                        "vouched",
                        "named",
                        "revocation-not-asked");
    }

    @Test
    void no_byte_can_be_changed() {
        int step = PDF.length / 60;
        for (int at = step; at < PDF.length; at += step) {
            var changed = PDF.clone();
            changed[at] ^= 1;

            assertThat(verify(changed).conclusion()).as("byte " + at).isNotEqualTo(Conclusion.HOLDS);
        }
    }

    @Test
    void nothing_can_be_added() {
        var more = "\n% more\n".getBytes(StandardCharsets.US_ASCII);
        var longer = Arrays.copyOf(PDF, PDF.length + more.length);
        System.arraycopy(more, 0, longer, PDF.length, more.length);

        var verification = verify(longer);

        assertThat(whys(verification)).contains("added-to");
        assertThat(verification.conclusion()).isEqualTo(Conclusion.DOES_NOT_HOLD);
    }

    @Test
    void a_summary_that_somebody_else_signed_around_a_true_record_is_found_out() {
        var evil = Written.gateway(STRANGER);

        var verification = verify(pdf(Written.record(), Optional.of(signer(evil))));

        assertThat(whys(verification)).contains("pdf-intact", "record-intact", "other-signer-unknown");
        assertThat(verification.conclusion()).isNotEqualTo(Conclusion.HOLDS);
    }

    @Test
    void a_record_of_another_request_does_not_belong_to_it() {
        var other = Written.signed(
                GATEWAY,
                VerificationRecord.TYPE,
                Written.content().add("reference", "00000000-0d4e-4f0e-9d5a-1f2e3d4c5b6a"));

        var verification = verify(pdf(other, Optional.of(signer(GATEWAY))));

        assertThat(whys(verification)).contains("not-named");
        assertThat(verification.conclusion()).isEqualTo(Conclusion.NOT_KNOWN);
    }

    @Test
    void the_pages_of_an_unsigned_summary_prove_nothing() {
        var verification = verify(pdf(Written.record(), Optional.empty()));

        assertThat(whys(verification)).contains("pdf-unsigned", "record-intact");
        assertThat(verification.conclusion()).isEqualTo(Conclusion.NOT_KNOWN);
    }

    @Test
    void a_summary_without_a_record_is_as_good_as_its_own_signature() {
        var pdf = SummaryPdf.render(document(), Words.english(), List.of(), Optional.of(signer(GATEWAY)));

        assertThat(verify(pdf).conclusion()).isEqualTo(Conclusion.HOLDS);
        assertThat(verify(pdf).record()).isEmpty();
        assertThat(new RecordVerifier(Trust.nobody(), Optional.empty(), YEARS_LATER)
                        .of(pdf)
                        .conclusion())
                .isEqualTo(Conclusion.NOT_KNOWN);
    }

    private static Verification verify(byte[] pdf) {
        return new RecordVerifier(trusting(AUTHORITY), Optional.empty(), YEARS_LATER).of(pdf);
    }

    private static List<String> whys(Verification verification) {
        return verification.steps().stream().map(Step::why).toList();
    }

    private static PdfSigner signer(CertifiedKey key) {
        return CmsSigner.with(key.chain(), (ECPrivateKey) key.key().privateKey());
    }

    private static byte[] pdf(String record, Optional<PdfSigner> signer) {
        var attachment = new Attachment(
                VerificationRecord.FILE,
                "application/jwt",
                Attachment.Relationship.DATA,
                "Signed verification record",
                record.getBytes(StandardCharsets.US_ASCII));
        return SummaryPdf.render(document(), Words.english(), List.of(attachment), signer);
    }

    private static SummaryDocument document() {
        var request = new SummaryRequest(
                REFERENCE,
                "Harbour & Vale Ltd",
                "Rita",
                "Welder",
                "Ada",
                "To fill the job",
                NOON,
                NOON,
                NOON.plusSeconds(86_400),
                URI.create("https://verify.example/s/token"));
        return new SummaryDocument(
                request, Outcome.NOT_VERIFIED, "Nothing fits.", List.of(), MatchLines.none(), List.of());
    }
}
