package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.summary.SummaryDocument;

/** Two pages and an annex. */
class PagesTest {

    @Test
    @DisplayName("R8.9: the first page says who, for which job, the verdict and the score with its reasons")
    void the_first_page_says_how_well() throws IOException {
        assertThat(page(FullSamples.full(), 1))
                .contains("Mira Castellanos", "Platform engineer", "Verified", "64.9 of 100", "Why this score")
                .contains("Skills against requirements")
                .doesNotContain("Signed by");
    }

    @Test
    @DisplayName(
            "R8.9: the second says which credentials, who vouches, what could not be checked, what the candidate says")
    void the_second_page_says_what_was_checked() throws IOException {
        assertThat(page(FullSamples.full(), 2))
                .contains("Signed by", "Vouched for by", "What could not be checked")
                .contains("The candidate says, 22 November 2026, 12:30 UTC “The degree was conferred in 2021")
                .contains("The gateway advises; a person decides.");
    }

    @Test
    @DisplayName("R8.9: however much there is, the annex begins on the third page and holds the rest")
    void the_annex_begins_on_the_third_page() throws IOException {
        for (var summary : new SummaryDocument[] {
            FullSamples.large(), Samples.overflowing(), FullSamples.hostile(), FullSamples.full()
        }) {
            assertThat(page(summary, 3)).startsWith("Verification summary, continued Annex ");
        }
        assertThat(page(FullSamples.large(), 1)).contains("more requirements stand in the annex.");
        assertThat(page(FullSamples.large(), 2)).contains("2 more credentials stand in the annex.");
    }

    @Test
    void a_declined_request_needs_one_page() throws IOException {
        try (var pdf = Opened.of(Samples.declined())) {
            assertThat(pdf.document.getNumberOfPages()).isOne();
        }
    }

    @Test
    void a_superseded_summary_says_so_on_every_page() throws IOException {
        for (int page = 1; page <= 3; page++) {
            assertThat(page(FullSamples.superseded(), page)).contains("SUPERSEDED · request");
        }
        assertThat(page(FullSamples.superseded(), 1))
                .contains("Superseded on 22 November 2026, 14:00 UTC: summary 9b1d4c52");
    }

    @Test
    @DisplayName("R8.1: who chose not to be scored is shown no number, and no zero either")
    void who_opted_out_is_not_scored() throws IOException {
        try (var pdf = Opened.of(FullSamples.optedOut())) {
            assertThat(pdf.text())
                    .contains("Not scored: the candidate chose so")
                    .doesNotContain("of 100", "24.5", " 0 of ");
        }
    }

    private static String page(SummaryDocument summary, int number) throws IOException {
        try (var pdf = Opened.of(summary)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(pdf.document).replaceAll("\\s+", " ");
        }
    }
}
