package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.words.Words;

/** What nobody signed says so, and pages are known by what they draw. */
class UnsignedTest {

    @Test
    void a_summary_that_is_not_signed_says_so_on_both_pages() throws IOException {
        try (var opened = Opened.file(SummaryPdf.render(FullSamples.full(), Words.english()))) {
            assertThat(opened.text())
                    .contains("Not signed: nothing proves who wrote this", "This file is not signed")
                    .doesNotContain("This file is signed");
        }
    }

    @Test
    void a_signed_one_says_nothing_of_the_kind() throws IOException {
        try (var opened = Opened.file(signed(Words.english()))) {
            assertThat(opened.text()).contains("This file is signed").doesNotContain("Not signed", "is not signed");
        }
    }

    @Test
    void pages_are_the_same_before_and_after_the_file_is_written_in_every_language() {
        for (var words : Words.all()) {
            var told = new String[1];

            var file = SummaryPdf.render(
                    FullSamples.full(),
                    words,
                    pages -> {
                        told[0] = pages;
                        return List.of(FullSamples.record());
                    },
                    Optional.of(TestSigner.named("Vouchgate").signer()));

            assertThat(PageDigest.of(file)).as(words.language()).contains(told[0]);
        }
    }

    @Test
    void other_pages_have_another_digest() {
        assertThat(PageDigest.of(signed(Words.english())))
                .isPresent()
                .isNotEqualTo(PageDigest.of(SummaryPdf.render(FullSamples.superseded(), Words.english())));
    }

    @Test
    void what_is_no_pdf_file_has_no_digest() {
        assertThat(PageDigest.of(new byte[] {'%', 'P', 'D', 'F', '-'})).isEmpty();
    }

    private static byte[] signed(Words words) {
        return SummaryPdf.render(
                FullSamples.full(),
                words,
                List.of(FullSamples.record()),
                Optional.of(TestSigner.named("Vouchgate").signer()));
    }
}
