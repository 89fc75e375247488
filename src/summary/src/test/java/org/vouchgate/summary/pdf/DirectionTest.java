package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages that run from right to left. */
class DirectionTest {

    @Test
    @DisplayName("R8.12: in Arabic, lines begin at the right edge and points stand at the left one")
    void pages_are_mirrored() throws IOException {
        try (var arabic = Opened.file(SummaryPdf.render(FullSamples.arabic(), FullSamples.ARABIC));
                var english = Opened.of(FullSamples.arabic())) {
            assertThat(edgeOfTitle(arabic, true)).isCloseTo(Flow.MARGIN + Flow.WIDTH, within());
            assertThat(edgeOfTitle(english, false)).isCloseTo(Flow.MARGIN, within());
        }
    }

    private static Offset<Float> within() {
        return Offset.offset(2f);
    }

    private static float edgeOfTitle(Opened pdf, boolean right) throws IOException {
        var title = pdf.glyphs().stream()
                .filter(glyph -> glyph.getFontSizeInPt() == TextStyle.TITLE.size())
                .filter(glyph ->
                        Character.UnicodeScript.of(glyph.getUnicode().codePointAt(0)) == Character.UnicodeScript.ARABIC)
                .filter(glyph -> glyph.getYDirAdj() < 120)
                .toList();
        return (float) title.stream()
                .mapToDouble(glyph -> right ? glyph.getXDirAdj() + glyph.getWidthDirAdj() : glyph.getXDirAdj())
                .reduce(right ? Math::max : Math::min)
                .orElseThrow();
    }

    @Test
    @DisplayName("R8.12: a Latin name inside an Arabic sentence keeps its brackets and pulls nothing to its side")
    void names_of_the_other_direction_stay_apart() throws IOException {
        try (var document = new PDDocument()) {
            var speech = new Speech(FullSamples.ARABIC);
            var said = Said.sentence("درجة \u2068C++ (2021)\u2069 من المعهد.");
            var line = new Typesetter(new Fonts(document), speech.runsFromTheRight())
                    .lines(said, TextStyle.BODY, 400)
                    .get(0);

            assertThat(drawn(line)).contains("C++ (2021)").startsWith(".");
            assertThat(line.spoken()).isEqualTo("درجة C++ (2021) من المعهد.");
        }
    }

    private static String drawn(TextLine line) {
        var drawn = new StringBuilder();
        line.glyphs().forEach(glyph -> drawn.append(glyph.text()));
        return drawn.toString();
    }
}
