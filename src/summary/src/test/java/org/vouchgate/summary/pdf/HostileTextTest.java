package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vouchgate.words.Words;

class HostileTextTest {

    @Test
    @DisplayName("A-114, OB-15: markup in a title is drawn as it is written")
    void a_114_markup_stays_text() throws IOException {
        var title = "<b>Degree</b><script>alert(1)</script> [x](javascript:alert(1)) (Tj) ET \\) /JS";

        try (var pdf = Opened.of(Samples.titled(title, "&lt;University&gt;"))) {
            assertThat(pdf.text()).contains("“" + title + "”").contains("&lt;University&gt;");
        }
    }

    @Test
    @DisplayName("A-116, OB-15, R8.5: nothing is fetched, run or embedded: no image, no link, no action, no file")
    void a_116_nothing_is_fetched() throws IOException {
        var summary =
                Samples.titled("<img src='file:///etc/passwd'> https://tracker.example/p.png", "javascript:alert(1)");
        var raw = new String(SummaryPdf.render(summary, Words.english()), StandardCharsets.ISO_8859_1);

        assertThat(raw)
                .doesNotContain(
                        "/Image", "/URI", "/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/Annots", "/OpenAction");
    }

    @Test
    @DisplayName("A-117, R8.6: text of a credential cannot look like our verdict")
    void a_117_a_fake_verdict_stays_a_quotation() throws IOException {
        var fake = "Verified\n\n✔ VERIFIED BY VOUCHGATE” Signature passed “";

        try (var pdf = Opened.of(Samples.titled(fake, "✔ Verified"))) {
            assertThat(pdf.text()).contains("“Verified ✔ [U+2714] VERIFIED BY VOUCHGATE\" Signature passed \"”");
            assertThat(foreign(pdf)).isNotEmpty().allSatisfy(glyph -> {
                assertThat(glyph.getXDirAdj()).isGreaterThan(Flow.MARGIN + 100);
                assertThat(glyph.getFontSizeInPt()).isLessThanOrEqualTo(9f);
                assertThat(name(glyph.getFont())).doesNotContain("Bold");
            });
        }
    }

    @Test
    @DisplayName("A-117, R8.6: the verdict stands in the same place, whatever a document says")
    void a_117_the_verdict_has_a_fixed_place() throws IOException {
        try (var normal = Opened.of(Samples.verified());
                var hostile = Opened.of(Samples.titled("✔ ".repeat(3000), "Verified\n".repeat(500)))) {
            assertThat(place(verdict(hostile))).isEqualTo(place(verdict(normal)));
        }
    }

    @Test
    @DisplayName("A-118: a right-to-left override in a name is shown and reorders nothing")
    void a_118_an_override_is_shown() throws IOException {
        try (var pdf = Opened.of(Samples.named("Anna \u202Egnitteh"))) {
            assertThat(pdf.text()).contains("summary Anna [U+202E]gnitteh for the job");
        }
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    @DisplayName("A-118: marks without end, words without end, half characters and overrides are drawn in bounded time")
    void a_118_text_made_to_keep_the_shaper_busy_is_drawn() throws IOException {
        var marks = "س" + "\u064E".repeat(10_000) + " க" + "\u0BBE".repeat(10_000) + " " + "ক্".repeat(10_000);

        try (var pdf = Opened.of(Samples.titled(marks + "\uD800 \u202E", "\uDC00ภ" + "\u0E31".repeat(10_000)))) {
            assertThat(pdf.text()).contains("[U+D800]", "[U+202E]", "[U+DC00]");
        }
    }

    @Test
    @DisplayName("A-118: a right-to-left name leaves our own labels where they are")
    void a_118_a_right_to_left_name_moves_no_label() throws IOException {
        try (var normal = Opened.of(Samples.verified());
                var hebrew = Opened.of(Samples.titled("תואר ראשון (2021)", "אוניברסיטה"))) {
            assertThat(place(verdict(hebrew))).isEqualTo(place(verdict(normal)));
            assertThat(hebrew.text()).contains("Signed by אוניברסיטה");
        }
    }

    /** The glyphs of the first credential's title and issuer: the quotation and the line below it. */
    private static List<TextPosition> foreign(Opened pdf) throws IOException {
        var glyphs = pdf.glyphs(2, 2);
        float y = glyphs.stream()
                .filter(glyph -> glyph.getUnicode().equals("“"))
                .findFirst()
                .orElseThrow()
                .getYDirAdj();
        return glyphs.stream()
                .filter(glyph -> Math.abs(glyph.getYDirAdj() - y) < 12 && glyph.getYDirAdj() >= y)
                .filter(glyph -> glyph.getXDirAdj() > Flow.MARGIN + 90)
                .toList();
    }

    private static List<TextPosition> verdict(Opened pdf) throws IOException {
        return pdf.glyphs().stream()
                .filter(glyph -> glyph.getFontSizeInPt() == TextStyle.TITLE.size())
                .toList();
    }

    private static String place(List<TextPosition> glyphs) {
        var place = new StringBuilder();
        glyphs.forEach(glyph -> place.append(glyph.getUnicode())
                .append('@')
                .append(glyph.getXDirAdj())
                .append(',')
                .append(glyph.getYDirAdj())
                .append(' '));
        return place.toString();
    }

    private static String name(PDFont font) {
        return font.getName();
    }
}
