package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.words.Words;

/** Leaves the samples in target/summaries, to be looked at. */
class SampleFilesTest {

    private static final Map<String, SummaryDocument> ONE_PAGE = Map.of(
            "verified", Samples.verified(),
            "ordinary", Samples.ordinary(),
            "rejected", Samples.rejected(),
            "without-score", Samples.withoutScore(),
            "undetermined", Samples.undetermined(),
            "tree", CredentialTreeTest.tree(),
            "declined", Samples.declined(),
            "leading-vowels",
                    Samples.named("தொல்காப்பியன் · കേരളൻ · කෝසල · သီရိမေ · ខ្មែរ · አበበ · ქართული · বাংলা · ગુજરાતી"),
            "hostile",
                    Samples.titled(
                            "Verified\n\n✔ VERIFIED BY VOUCHGATE” Signature passed “ \u202Eeslaf <b>Degree</b>",
                            "אוניברסיטה (2021) ✔ Verified q" + "\u0301".repeat(30)),
            "many-scripts",
                    Samples.named(
                            "محمد بن سلمان · דוד לוי · प्रिया शर्मा · สมชาย ใจดี · 山田太郎 · 김민수 · Ελένη · Дмитрий · Nguyễn"));

    @Test
    void an_ordinary_summary_fits_on_one_page() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "summaries"));

        for (var sample : ONE_PAGE.entrySet()) {
            var pdf = SummaryPdf.render(sample.getValue(), Words.english());
            Files.write(folder.resolve(sample.getKey() + ".pdf"), pdf);

            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as(sample.getKey()).isOne();
            }
        }
    }

    @Test
    void a_long_summary_goes_on_on_further_pages() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "summaries"));
        var pdf = SummaryPdf.render(Samples.overflowing(), Words.english());
        Files.write(folder.resolve("overflowing.pdf"), pdf);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }
}
