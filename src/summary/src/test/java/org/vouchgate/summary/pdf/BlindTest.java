package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.words.Words;

/** Who somebody is must not be read out of a blind summary by any means. */
class BlindTest {

    private static final List<String> SEALED = List.of("mira", "castellanos", "hexbridge", "fiesta de graduacion");

    @Test
    @DisplayName("R8.10: no sealed name stands anywhere in a blind summary: text, tags, metadata, strings, streams")
    void no_sealed_name_stands_anywhere() throws IOException {
        assertThat(everything(SummaryPdf.render(FullSamples.blind(), Words.english())))
                .doesNotContain(SEALED.toArray(String[]::new));
    }

    @Test
    void the_same_search_finds_the_names_in_an_open_summary() throws IOException {
        assertThat(everything(SummaryPdf.render(FullSamples.identifying(), Words.english())))
                .contains("mira", "castellanos", "hexbridge", "fiesta de graduacion");
    }

    @Test
    @DisplayName("R8.10: verdict, score and what the job asks for stay")
    void what_is_no_secret_stays() throws IOException {
        try (var pdf = Opened.of(FullSamples.blind())) {
            assertThat(pdf.text())
                    .contains("The candidate (name sealed)", "Blind review: the names of the candidate")
                    .contains("Signed by Institution 1", "Signed by Institution 2")
                    .contains("“[sealed], [sealed]”", "Diploma of [sealed] for [sealed]")
                    .contains("40 of 100", "Java", "Example Aerospace plc")
                    .contains("Revocation: could not be found out for a credential of Institution 1.");
        }
    }

    @Test
    void a_blind_summary_takes_only_attachments_that_name_nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SummaryPdf.render(
                        FullSamples.blind(), Words.english(), List.of(FullSamples.record()), Optional.empty()))
                .withMessage("an attachment to a blind summary must name nobody");
        assertThat(SummaryPdf.render(
                        FullSamples.blind(),
                        Words.english(),
                        List.of(FullSamples.record().namingNobody()),
                        Optional.empty()))
                .isNotEmpty();
    }

    @Test
    @DisplayName("R8.10: a name in a script without spaces is sealed within a sentence, too")
    void names_in_other_scripts_are_sealed() throws IOException {
        var named = Samples.named("李小龍");
        var open = new SummaryDocument(
                named.request(), named.outcome(), "李小龍 shows all.", named.credentials(), named.match(), List.of());

        try (var pdf = Opened.of(open.blind(Words.english(), List.of()))) {
            assertThat(pdf.text()).contains("[sealed] shows all.").doesNotContain("李");
        }
    }

    /** Text as drawn, every string and every stream, without accents and in small letters. */
    private static String everything(byte[] file) throws IOException {
        var all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        try (var document = Loader.loadPDF(file);
                var pdf = Opened.file(file)) {
            all.append(pdf.text()).append(pdf.drawn());
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                all.append(object).append(' ');
                if (object instanceof COSStream stream) {
                    all.append(content(stream));
                }
                if (object instanceof COSDictionary dictionary) {
                    dictionary.getValues().stream()
                            .filter(COSString.class::isInstance)
                            .forEach(value ->
                                    all.append(((COSString) value).getString()).append(' '));
                }
            }
            spoken(document, all);
        }
        return Normalizer.normalize(all, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String content(COSStream stream) throws IOException {
        try (var input = stream.createInputStream()) {
            var bytes = input.readAllBytes();
            return new String(bytes, StandardCharsets.ISO_8859_1) + new String(bytes, StandardCharsets.UTF_16BE);
        }
    }

    private static void spoken(PDDocument document, StringBuilder all) throws IOException {
        for (var page : document.getPages()) {
            for (var token : new PDFStreamParser(page).parse()) {
                if (token instanceof COSString string) {
                    all.append(string.getString()).append(' ');
                }
            }
        }
    }
}
