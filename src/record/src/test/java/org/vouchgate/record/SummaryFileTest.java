package org.vouchgate.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.record.Written.AUTHORITY;
import static org.vouchgate.record.Written.GATEWAY;
import static org.vouchgate.record.Written.NOON;
import static org.vouchgate.record.Written.REFERENCE;
import static org.vouchgate.record.Written.STRANGER;
import static org.vouchgate.record.Written.YEARS_LATER;
import static org.vouchgate.record.Written.trusting;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static final byte[] PDF = pdf(SummaryFileTest::record, Optional.of(signer(GATEWAY)));

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
                        "time-claimed",
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

        var verification = verify(pdf(SummaryFileTest::record, Optional.of(signer(evil))));

        assertThat(whys(verification)).contains("pdf-intact", "record-intact", "other-signer-unknown");
        assertThat(verification.conclusion()).isNotEqualTo(Conclusion.HOLDS);
    }

    @Test
    void a_record_of_another_request_does_not_belong_to_it() {
        var other = Written.signed(
                GATEWAY,
                VerificationRecord.TYPE,
                Written.content().add("reference", "00000000-0d4e-4f0e-9d5a-1f2e3d4c5b6a"));

        var verification = verify(pdf(pages -> other, Optional.of(signer(GATEWAY))));

        assertThat(whys(verification)).contains("not-named");
        assertThat(verification.conclusion()).isEqualTo(Conclusion.NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void another_true_record_of_the_same_request_does_not_belong_to_it(boolean signed) {
        var earlier = Written.signed(
                GATEWAY,
                VerificationRecord.TYPE,
                bound("ab".repeat(32)).add("revision", 1).add("outcome", "not_verified"));

        var verification =
                verify(pdf(pages -> earlier, Optional.of(signer(GATEWAY)).filter(signer -> signed)));

        assertThat(whys(verification)).contains("record-intact", "pages-differ");
        assertThat(verification.conclusion()).isEqualTo(Conclusion.DOES_NOT_HOLD);
    }

    @Test
    void a_record_that_stands_by_itself_says_of_no_page_that_it_belongs_to_it() {
        var verification = verify(pdf(pages -> Written.record(), Optional.of(signer(GATEWAY))));

        assertThat(whys(verification)).contains("pages-not-told");
        assertThat(verification.conclusion()).isEqualTo(Conclusion.NOT_KNOWN);
    }

    @Test
    void what_is_written_onto_the_pages_of_an_unsigned_summary_is_found_out_by_its_record() throws IOException {
        var changed = changed(pdf(SummaryFileTest::record, Optional.empty()), (document, page) -> {
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.addRect(10, 10, 200, 20);
                content.fill();
            }
        });

        assertThat(whys(verify(changed))).contains("record-intact", "pages-differ");
        assertThat(verify(changed).conclusion()).isEqualTo(Conclusion.DOES_NOT_HOLD);
    }

    @Test
    void what_is_laid_over_the_pages_of_an_unsigned_summary_is_found_out_by_its_record() throws IOException {
        var changed = changed(
                pdf(SummaryFileTest::record, Optional.empty()),
                (document, page) -> page.getAnnotations().add(new PDAnnotationText()));

        assertThat(whys(verify(changed))).contains("record-intact", "pages-differ");
    }

    @Test
    void saving_an_unsigned_summary_anew_changes_none_of_its_pages() throws IOException {
        var saved = changed(pdf(SummaryFileTest::record, Optional.empty()), (document, page) -> {});

        assertThat(whys(verify(saved))).contains("pdf-unsigned", "agrees");
    }

    @Test
    void any_language_and_any_script_agree() {
        for (var words : Words.all()) {
            var pdf = SummaryPdf.render(
                    document("محمد 山田太郎 प्रिया Ada"),
                    words,
                    pages -> attached(record(pages)),
                    Optional.of(signer(GATEWAY)));

            assertThat(verify(pdf).conclusion()).as(words.language()).isEqualTo(Conclusion.HOLDS);
        }
    }

    @Test
    void the_pages_of_an_unsigned_summary_prove_nothing() {
        var verification = verify(pdf(SummaryFileTest::record, Optional.empty()));

        assertThat(whys(verification)).contains("pdf-unsigned", "record-intact");
        assertThat(verification.conclusion()).isEqualTo(Conclusion.NOT_KNOWN);
    }

    @Test
    void a_pdf_that_no_gateway_wrote_is_told_as_such() {
        var verification = verify(SummaryPdf.render(document("Ada"), Words.english()));

        assertThat(whys(verification)).containsExactly("pdf", "pdf-unsigned", "nothing-signed");
        assertThat(verification.conclusion()).isEqualTo(Conclusion.NOT_KNOWN);
    }

    @Test
    void a_file_that_needs_a_password_is_told_as_such() throws IOException {
        var locked = changed(
                PDF,
                (document, page) ->
                        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));

        assertThat(whys(verify(locked))).containsExactly("pdf-encrypted");
    }

    @Test
    void a_file_that_is_something_else_as_well_does_not_hold() {
        var archive = "PK\u0003\u0004 and so on".getBytes(StandardCharsets.ISO_8859_1);
        var page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

        assertThat(verify(joined(PDF, archive)).conclusion()).isEqualTo(Conclusion.DOES_NOT_HOLD);
        assertThat(whys(verify(joined(page, PDF)))).containsExactly("no-record");
    }

    @Test
    void a_summary_without_a_record_is_as_good_as_its_own_signature() {
        var pdf = SummaryPdf.render(document("Ada"), Words.english(), List.of(), Optional.of(signer(GATEWAY)));

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

    private static byte[] pdf(UnaryOperator<String> record, Optional<PdfSigner> signer) {
        return SummaryPdf.render(document("Ada"), Words.english(), pages -> attached(record.apply(pages)), signer);
    }

    private static List<Attachment> attached(String record) {
        return List.of(new Attachment(
                VerificationRecord.FILE,
                "application/jwt",
                Attachment.Relationship.DATA,
                "Signed verification record",
                record.getBytes(StandardCharsets.US_ASCII)));
    }

    /** One that was written for these pages. */
    private static String record(String pages) {
        return Written.signed(GATEWAY, VerificationRecord.TYPE, bound(pages));
    }

    private static JsonObjectBuilder bound(String pages) {
        return Written.content()
                .add("pages", Json.createObjectBuilder().add("language", "en").add("sha256", pages));
    }

    private static byte[] changed(byte[] pdf, Change change) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            change.to(document, document.getPage(0));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private interface Change {
        void to(PDDocument document, PDPage page) throws IOException;
    }

    private static SummaryDocument document(String candidate) {
        var request = new SummaryRequest(
                REFERENCE,
                "Harbour & Vale Ltd",
                "Rita",
                "Welder",
                candidate,
                "To fill the job",
                NOON,
                NOON,
                NOON.plusSeconds(86_400),
                URI.create("https://verify.example/s/token"));
        return new SummaryDocument(
                request, Outcome.NOT_VERIFIED, "Nothing fits.", List.of(), MatchLines.none(), List.of());
    }
}
