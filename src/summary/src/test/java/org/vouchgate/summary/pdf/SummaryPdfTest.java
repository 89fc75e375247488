package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.ReaderException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.summary.Outcome;
import org.vouchgate.words.Words;

class SummaryPdfTest {

    @Test
    void it_tells_who_asked_whom_for_what_and_until_when() throws IOException {
        try (var pdf = Opened.of(Samples.verified())) {
            assertThat(pdf.text())
                    .contains("Ana María Peña Łukasiewicz for the job “Platform engineer” at Example Aerospace plc")
                    .contains("Asked by Róisín Ní Bhriain Asked 21 November 2026, 12:00 UTC")
                    .contains("Judged 22 November 2026, 12:00 UTC Status as of 22 November 2026, 12:00 UTC")
                    .contains("Kept until 22 December 2026, 12:00 UTC Request 7f3c2a90")
                    .contains("Purpose To see whether the skills")
                    .contains(Samples.LIVE.toString());
        }
    }

    @Test
    void it_tells_what_was_verified_by_whom_check_by_check() throws IOException {
        try (var pdf = Opened.of(Samples.verified())) {
            assertThat(pdf.text())
                    .contains("Verified “BSc Computer Science” Signed by State University of Example "
                            + "Vouched for by The issuer is on Example Aerospace's list of issuers. "
                            + "Passed Signature, Holder, Validity, As asked, and Issuer")
                    .contains("Signature Passed Signed by the issuer and not changed since.")
                    .contains("Revocation Does not apply The issuer publishes no revocation list.");
        }
    }

    @Test
    @DisplayName("R8.2: what did not apply is not told among what passed")
    void what_did_not_apply_is_not_told_among_what_passed() throws IOException {
        try (var pdf = Opened.of(Samples.verified())) {
            assertThat(pdf.text()).doesNotContain("Issuer, and Revocation", "Revocation Passed");
        }
    }

    @Test
    void of_a_credential_that_failed_every_finding_is_spelled_out_and_the_failed_ones_stand_first() throws IOException {
        try (var pdf = Opened.of(Samples.rejected())) {
            assertThat(pdf.text())
                    .contains("Signed by State University of Example "
                            + "Vouched for by The issuer is on Example Aerospace's list of issuers. "
                            + "Holder Failed It was issued to somebody else. "
                            + "Revocation Failed The issuer revoked it on 3 October 2026. "
                            + "Passed Signature, Validity, As asked, and Issuer");
        }
    }

    @Test
    void a_score_has_one_decimal() throws IOException {
        try (var pdf = Opened.of(Samples.ordinary())) {
            assertThat(pdf.text()).contains("Match score 64.9 of 100");
        }
    }

    @Test
    void it_tells_the_score_its_lines_and_its_reasons() throws IOException {
        try (var pdf = Opened.of(Samples.verified())) {
            assertThat(pdf.text())
                    .contains("Match score 71.5 of 100")
                    .contains("Verified evidence speaks to 75% of the requirements, by weight.")
                    .contains("24.5 of 30")
                    .contains("PostgreSQL preferred No evidence 0 of 8")
                    .contains("PostgreSQL The course result was a fail. 0 of 8")
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
                    .contains("Triage preferred No evidence – of 20")
                    .contains("Why there is no score")
                    .doesNotContain(" 0 of ", "of 100");
        }
    }

    @Test
    @DisplayName("R8.2: a finding that stayed open is told even if nobody listed it")
    void a_finding_that_stayed_open_is_told_even_if_nobody_listed_it() throws IOException {
        try (var pdf = Opened.of(Samples.undetermined())) {
            assertThat(pdf.text())
                    .contains("Revocation Not known The issuer's status list could not be fetched.")
                    .containsPattern("What could not be checked .*• The issuer's status list could not be fetched\\.")
                    .doesNotContain("Every check that was begun");
        }
    }

    @Test
    @DisplayName("R8.2: a check that was not made does not look like one that passed")
    void a_check_that_was_not_made_does_not_look_like_one_that_passed() throws IOException {
        try (var pdf = Opened.of(Samples.undetermined())) {
            assertThat(pdf.text()).contains("Not made Issuer and Revocation");
        }
    }

    @Test
    void a_declined_request_shows_no_score_and_no_credential() throws IOException {
        try (var pdf = Opened.of(Samples.declined())) {
            assertThat(pdf.text())
                    .contains("Declined", "No credential was presented.")
                    .doesNotContain("Match score", "Skills against requirements");
        }
    }

    @Test
    @DisplayName("R8.3: every page says as of when, the last that a person decides")
    void every_page_says_which_request_as_of_when_and_the_last_that_a_person_decides() throws IOException {
        try (var pdf = Opened.of(Samples.overflowing())) {
            int pages = pdf.document.getNumberOfPages();
            assertThat(pdf.text().split("status as of 22 November 2026, 12:00 UTC Page "))
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
            assertThat(pdf.fonts()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(font -> {
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
    void every_outcome_has_its_words_and_its_own_sign() {
        var speech = new Speech(Words.english());

        assertThat(Stream.of(Outcome.values()).map(speech::of)).doesNotHaveDuplicates();
        assertThat(Mark.of(Outcome.VERIFIED)).isEqualTo(Mark.TICK);
        assertThat(Stream.of(Outcome.values()).filter(outcome -> Mark.of(outcome) == Mark.TICK))
                .containsExactly(Outcome.VERIFIED);
    }
}
