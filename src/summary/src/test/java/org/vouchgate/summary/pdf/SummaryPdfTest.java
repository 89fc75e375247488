package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.ReaderException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Finding;
import org.vouchgate.summary.Outcome;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.words.Words;

class SummaryPdfTest {

    @Test
    void it_tells_who_asked_whom_for_what_and_until_when() throws IOException {
        try (var pdf = Opened.of(Samples.verified())) {
            assertThat(pdf.text())
                    .contains("Candidate Ana María Peña Łukasiewicz")
                    .contains("Job Platform engineer Employer Example Aerospace plc")
                    .contains("Asked by Róisín Ní Bhriain Asked 21 November 2026, 12:00 UTC")
                    .contains("Judged 22 November 2026, 12:00 UTC Kept until 22 December 2026, 12:00 UTC")
                    .contains("Purpose To see whether the skills")
                    .contains(Samples.LIVE.toString());
        }
    }

    @Test
    void it_tells_what_was_verified_by_whom_check_by_check() throws IOException {
        try (var pdf = Opened.of(Samples.verified())) {
            assertThat(pdf.text())
                    .contains("Verified “BSc Computer Science” Signed by State University of Example")
                    .contains("Issuer passed The issuer is on Example Aerospace's list of issuers.")
                    .contains("Other checks passed Signature, holder, validity, as asked")
                    .contains("Revocation not applicable The issuer publishes no revocation list.");
        }
    }

    @Test
    @DisplayName("R8.2: of an accepted credential only what passed shares a line")
    void of_an_accepted_credential_only_what_passed_shares_a_line() throws IOException {
        try (var pdf = Opened.of(Samples.verified())) {
            assertThat(pdf.text())
                    .doesNotContain("Signature passed")
                    .doesNotContain("Presented by its holder")
                    .doesNotContain("as asked, revocation")
                    .contains("Revocation not applicable The issuer publishes no revocation list.");
        }
    }

    @Test
    void of_a_credential_that_failed_every_finding_is_spelled_out_and_the_failed_ones_stand_first() throws IOException {
        try (var pdf = Opened.of(Samples.rejected())) {
            assertThat(pdf.text())
                    .contains("Signed by State University of Example Holder failed It was issued to somebody else. "
                            + "Revocation failed The issuer revoked it on 3 October 2026. "
                            + "Signature passed Signed by the issuer and not changed since. Validity passed");
        }
    }

    @Test
    void a_score_has_one_decimal() throws IOException {
        try (var pdf = Opened.of(Samples.ordinary())) {
            assertThat(pdf.text()).contains("Match score 64.9 out of 100");
        }
    }

    @Test
    void it_tells_the_score_its_lines_and_its_reasons() throws IOException {
        try (var pdf = Opened.of(Samples.verified())) {
            assertThat(pdf.text())
                    .contains("Match score 71.5 out of 100")
                    .contains("for 75% of the requirements")
                    .contains("24.5 of 30.0")
                    .contains("PostgreSQL preferred The course result was a fail. 0.0 of 8.0")
                    .contains("Why this score")
                    .contains("The certificate is three years old, which takes 5.5 points off.");
        }
    }

    @Test
    @DisplayName("R8.1: an absent score is not enough evidence and never zero")
    void an_absent_score_is_not_enough_evidence_and_never_zero() throws IOException {
        try (var pdf = Opened.of(Samples.withoutScore())) {
            assertThat(pdf.text())
                    .contains("Match score Not enough evidence")
                    .contains("Triage preferred Not enough evidence – of 20.0")
                    .contains("Why there is no score")
                    .doesNotContain(" 0.0 of ", "out of 100");
        }
    }

    @Test
    @DisplayName("R8.2: a finding that stayed open is told even if nobody listed it")
    void a_finding_that_stayed_open_is_told_even_if_nobody_listed_it() throws IOException {
        try (var pdf = Opened.of(Samples.undetermined())) {
            assertThat(pdf.text())
                    .contains("Revocation not known The issuer's status list could not be fetched.")
                    .containsPattern("What could not be checked .*• The issuer's status list could not be fetched\\.")
                    .doesNotContain("Every check that was begun");
        }
    }

    @Test
    @DisplayName("R8.2: a check that was not made does not look like one that passed")
    void a_check_that_was_not_made_does_not_look_like_one_that_passed() throws IOException {
        try (var pdf = Opened.of(Samples.undetermined())) {
            assertThat(pdf.text())
                    .contains("Other checks not made Issuer, revocation")
                    .doesNotContain("Other checks passed");
        }
    }

    @Test
    void a_declined_request_shows_no_score_and_no_credential() throws IOException {
        try (var pdf = Opened.of(Samples.declined())) {
            assertThat(pdf.text())
                    .contains("Declined by the candidate", "No credential was presented.")
                    .doesNotContain("Match score", "Skills against requirements");
        }
    }

    @Test
    @DisplayName("R8.3: every page says as of when, the last that a person decides")
    void every_page_says_which_request_as_of_when_and_the_last_that_a_person_decides() throws IOException {
        try (var pdf = Opened.of(Samples.overflowing())) {
            int pages = pdf.document.getNumberOfPages();
            assertThat(pdf.text().split("as of 22 November 2026, 12:00 UTC Page "))
                    .hasSize(pages + 1);
            assertThat(pdf.text())
                    .contains("Page 1 of " + pages, "Page " + pages + " of " + pages)
                    .contains("The gateway advises; a person decides.")
                    .contains("This is the status as of 22 November 2026, 12:00 UTC.");
        }
    }

    @Test
    @DisplayName("R8.7: two hundred requirements and a very long name lose nothing")
    void two_hundred_requirements_and_a_very_long_name_lose_nothing() throws IOException {
        var summary = Samples.overflowing();

        try (var pdf = Opened.of(summary)) {
            var text = pdf.text();
            for (int i = 1; i <= 200; i++) {
                assertThat(text).contains("Requirement number " + i + " ").contains("Evidence number " + i + ".");
            }
            assertThat(text.replace(" ", ""))
                    .contains(summary.request().candidate().replace(" ", ""));
            assertThat(pdf.glyphs()).allSatisfy(glyph -> {
                assertThat(glyph.getXDirAdj() + glyph.getWidthDirAdj())
                        .isLessThanOrEqualTo(Flow.MARGIN + Flow.WIDTH + 1);
                assertThat(glyph.getYDirAdj()).isBetween(30f, Sheet.A4.getHeight() - 30);
            });
        }
    }

    @Test
    @DisplayName("R8.7: what could not be checked goes below the reasons if a page cannot hold both side by side")
    void what_could_not_be_checked_loses_nothing_however_long() throws IOException {
        var sentences = IntStream.rangeClosed(1, 150)
                .mapToObj(i -> "Open question " + i + ".")
                .toList();

        try (var pdf = Opened.of(Samples.leavingOpen(sentences))) {
            assertThat(pdf.text()).contains(sentences).contains("points off. • Nothing presented speaks");
        }
    }

    @Test
    @DisplayName("R8.7: a text longer than a page loses nothing")
    void a_text_longer_than_a_page_loses_nothing() throws IOException {
        var words = IntStream.rangeClosed(1, 3000).mapToObj(i -> "word" + i).toList();

        try (var pdf = Opened.of(Samples.titled(String.join(" ", words), "State University"))) {
            assertThat(List.of(pdf.text().split("[ “”]"))).containsAll(words);
        }
    }

    @Test
    void a_url_too_long_for_a_code_is_refused() {
        var tooLong = URI.create("https://gateway.example/" + "a".repeat(3000));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QrCode.of(tooLong))
                .withMessageContaining("does not fit a QR code");
    }

    @Test
    void the_code_leads_to_the_live_result() throws IOException, ReaderException {
        try (var pdf = Opened.of(Samples.verified())) {
            assertThat(pdf.scanned()).isEqualTo(Samples.LIVE.toString());
        }
    }

    @Test
    void every_font_is_embedded_and_only_with_the_glyphs_it_draws() throws IOException {
        try (var pdf = Opened.of(Samples.named("محمد דוד प्रिया สมชาย 山田太郎 김민수 Ελένη Дмитрий"))) {
            assertThat(pdf.fonts()).hasSize(8).allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            });
        }
    }

    @Test
    void it_names_itself_and_its_language() throws IOException {
        try (var pdf = Opened.of(Samples.verified())) {
            var catalog = pdf.document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.document.getDocumentInformation().getTitle())
                    .isEqualTo("Verification summary, request 7f3c2a90-52d1-4e0b-9a53-1a6a1f6f2c11");
        }
    }

    @Test
    @DisplayName("R8.4: the same document gives the same bytes")
    void the_same_document_gives_the_same_bytes() {
        assertThat(SummaryPdf.render(Samples.undetermined(), Words.english()))
                .isEqualTo(SummaryPdf.render(Samples.undetermined(), Words.english()));
        assertThat(SummaryPdf.render(Samples.verified(), Words.english()))
                .isNotEqualTo(SummaryPdf.render(Samples.named("Somebody Else"), Words.english()));
    }

    @Test
    @DisplayName("R8.4: the same bytes from classes that were loaded afresh")
    void freshly_loaded_classes_give_the_same_bytes() throws IOException, ReflectiveOperationException {
        var jars = Stream.of(
                        SummaryPdf.class,
                        Samples.class,
                        Finding.class,
                        PDDocument.class,
                        TrueTypeFont.class,
                        RandomAccessRead.class,
                        Log.class,
                        com.google.zxing.WriterException.class)
                .map(SummaryPdfTest::home)
                .distinct()
                .toArray(URL[]::new);
        try (var fresh = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            var samples = fresh.loadClass(Samples.class.getName());
            var sample = samples.getDeclaredMethod("declined");
            sample.setAccessible(true);
            var render = fresh.loadClass(SummaryPdf.class.getName())
                    .getMethod("render", fresh.loadClass(SummaryDocument.class.getName()));

            var bytes = (byte[]) render.invoke(null, sample.invoke(null));

            assertThat(samples).isNotSameAs(Samples.class);
            assertThat(bytes).isEqualTo(SummaryPdf.render(Samples.declined(), Words.english()));
        }
    }

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    @DisplayName("R8.4: the machine's language and time zone change nothing")
    void language_and_time_zone_change_nothing() {
        var here = SummaryPdf.render(Samples.verified(), Words.english());
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(SummaryPdf.render(Samples.verified(), Words.english())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void every_outcome_has_its_words_and_its_own_sign() {
        assertThat(Outcome.values()).extracting(Outcome::words).doesNotHaveDuplicates();
        assertThat(Mark.of(Outcome.VERIFIED)).isEqualTo(Mark.TICK);
        assertThat(Stream.of(Outcome.values()).filter(outcome -> Mark.of(outcome) == Mark.TICK))
                .containsExactly(Outcome.VERIFIED);
    }
}
