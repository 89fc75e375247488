package org.vouchgate.summary.pdf.shaping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ShaperTest {

    private final Shaper shaper = new Shaper();

    @Test
    void the_bundled_shaper_is_the_one_whose_origin_is_told() throws IOException, NoSuchAlgorithmException {
        try (var file = Shaper.class.getResourceAsStream("harfbuzz.wasm")) {
            var digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());

            assertThat(HexFormat.of().formatHex(digest))
                    .isEqualTo("6eeed8e1bc9ad7773038e48ff8f9e07e0ad228572c594b45e5357e9c2f7a0b2e");
        }
    }

    @Test
    void a_conjunct_is_one_glyph_for_its_three_characters() {
        var shapes = shaper.shape("Tamil", () -> font("NotoSansTamil-Regular"), "க்ஷ", false);

        assertThat(shapes).hasSize(1);
        assertThat(shapes.get(0).advance()).isPositive();
    }

    @Test
    void text_from_the_right_comes_in_the_order_of_drawing() {
        var shapes = shaper.shape("Hebrew", () -> font("NotoSansHebrew-Regular"), "דוד", true);

        assertThat(shapes).extracting(Shape::from).containsExactly(2, 1, 0);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    @DisplayName("A-118: ten thousand marks on one letter end, and the next word is drawn as ever")
    void a_118_ten_thousand_marks_end() {
        var word = shaper.shape("Arabic", () -> font("NotoSansArabic-Regular"), "سلام", true);

        shaper.shape("Arabic", () -> font("NotoSansArabic-Regular"), "س" + "\u064E".repeat(10_000), true);

        assertThat(shaper.shape("Arabic", () -> font("NotoSansArabic-Regular"), "سلام", true))
                .isEqualTo(word);
    }

    @Test
    @DisplayName("A-118: lone surrogates and overrides are glyphs or nothing, never a failure")
    void a_118_lone_surrogates_do_not_fail() {
        assertThat(shaper.shape("Tamil", () -> font("NotoSansTamil-Regular"), "\uD800த\uDC00\u202E\u0000", false))
                .isNotEmpty();
    }

    @Test
    void a_text_larger_than_its_memory_is_refused() {
        var endless = "த".repeat(40_000_000);

        assertThatThrownBy(() -> shaper.shape("Tamil", () -> font("NotoSansTamil-Regular"), endless, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("memory is full");
    }

    private static byte[] font(String name) {
        try (var file = Shaper.class.getResourceAsStream("../fonts/" + name + ".ttf")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
