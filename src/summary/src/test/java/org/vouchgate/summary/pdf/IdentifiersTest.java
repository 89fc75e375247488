package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final String KEY = "did:key:" + "zDnaezULZVRPsh9o2TNhq5UTttpWAsRxQzrRetzEdHmQEvhKc".repeat(3);

    @Test
    @DisplayName("R8.7: an identifier longer than its line loses its middle on paper, and nothing when copied")
    void an_identifier_longer_than_its_line_loses_its_middle_on_paper_and_nothing_when_copied() throws IOException {
        var lines = lines(KEY, 300);

        assertThat(lines).hasSize(1).first().satisfies(line -> {
            assertThat(drawn(line)).startsWith("did:key:zDnaezULZ").endsWith("…EdHmQEvhKc");
            assertThat(line.width()).isLessThanOrEqualTo(300);
            assertThat(line.spoken()).isEqualTo(KEY);
            assertThat(line.isShaped()).isTrue();
        });
    }

    @Test
    void an_identifier_that_fits_stays_whole() throws IOException {
        var uuid = "urn:uuid:7f3c2a90-52d1-4e0b-9a53-1a6a1f6f2c11";

        assertThat(lines(uuid, 300))
                .singleElement()
                .satisfies(line -> assertThat(drawn(line)).isEqualTo(uuid));
    }

    @ParameterizedTest
    @DisplayName("A-118: no part of an address or a name is left out")
    @ValueSource(
            strings = {
                "https://state-university.example.",
                "did:web:state-university.example.",
                "did:key:of-the-State University of ",
                "Wolfeschlegelsteinhausenbergerdorff"
            })
    void no_part_of_an_address_or_a_name_is_left_out(String beginning) throws IOException {
        var text = beginning + "elsewhere.example".repeat(10);

        var whole = new StringBuilder();
        lines(text, 300).forEach(line -> whole.append(drawn(line)));

        assertThat(whole.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    @DisplayName("R8.7: a shortened issuer is read back whole")
    void a_shortened_issuer_is_read_back_whole() throws IOException {
        try (var pdf = Opened.of(Samples.titled("Degree", KEY))) {
            assertThat(pdf.text()).contains("Signed by " + KEY);
        }
    }

    private static List<TextLine> lines(String text, float width) throws IOException {
        try (var document = new PDDocument()) {
            return new Typesetter(new Fonts(document), false).lines(Said.theirs(text), TextStyle.BODY, width);
        }
    }

    private static String drawn(TextLine line) {
        var drawn = new StringBuilder();
        line.glyphs().forEach(glyph -> drawn.append(glyph.text()));
        return drawn.toString();
    }
}
