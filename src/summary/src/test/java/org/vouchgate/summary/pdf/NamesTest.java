package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Þórður Æsgeirsson",
                "Nguyễn Thị Ánh",
                "Ελένη Παπαδοπούλου",
                "Дмитрий Щербаков",
                "Անի Հակոբյան",
                "თამარ",
                "สมชาย ใจดี",
                "山田太郎",
                "王小明",
                "やまだ タロウ",
                "김민수",
                "አበበ ቢቂላ",
                "ສົມສັກ",
                "தமிழ்",
                "தொல்காப்பியன்",
                "കേരളൻ",
                "කෝසල",
                "သီရိမေ",
                "సీత",
                "ಕಾವ್ಯ",
                "മീര"
            })
    void a_name_is_drawn_without_a_replacement_and_read_back(String name) throws IOException {
        try (var pdf = Opened.of(Samples.named(name))) {
            assertThat(pdf.text().replace(" ", ""))
                    .contains(name.replace(" ", ""))
                    .doesNotContain("\uFFFD");
        }
    }

    @Test
    void right_to_left_names_are_read_back_in_reading_order() throws IOException {
        try (var pdf = Opened.of(Samples.named("محمد بن سلمان"))) {
            assertThat(pdf.text()).contains("محمد بن سلمان");
        }
        try (var pdf = Opened.of(Samples.named("דוד לוי"))) {
            assertThat(pdf.text()).contains("דוד לוי");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1F600, 0x13000, 0x20021, 0x2714})
    void a_character_that_no_font_has_is_drawn_as_a_replacement_and_named_to_those_who_listen(int codePoint)
            throws IOException {
        var name = "Anna " + Character.toString(codePoint);

        try (var document = new PDDocument()) {
            var line = new Typesetter(new Fonts(document), false)
                    .lines(Said.theirs(name), TextStyle.BODY, 300)
                    .get(0);

            assertThat(line.glyphs()).last().extracting(Glyph::text).isEqualTo("\uFFFD");
            assertThat(line.spoken()).isEqualTo(name + String.format(" [U+%04X]", codePoint));
        }
    }

    @Test
    void every_bundled_font_can_be_read() throws IOException {
        try (var document = new PDDocument()) {
            for (var typeface : Typeface.values()) {
                assertThat(new EmbeddedFont(typeface, typeface.load(), document).width(' '))
                        .isPositive();
            }
        }
    }

    @Test
    void an_empty_name_leaves_its_place_empty() throws IOException {
        try (var pdf = Opened.of(Samples.named(""))) {
            assertThat(pdf.text()).contains("Verification summary for the job “Platform engineer”");
        }
    }
}
