package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest(name = "A-118: {0} is spelled out")
    @CsvSource({
        "202E, right-to-left override",
        "202D, left-to-right override",
        "2066, left-to-right isolate",
        "2069, pop isolate",
        "200B, zero-width space",
        "2060, word joiner",
        "FEFF, byte order mark",
        "0000, null",
        "0007, bell",
        "001B, escape",
        "3164, Hangul filler",
        "2800, blank braille",
        "E0041, tag letter"
    })
    void a_118_what_reorders_or_hides_is_spelled_out(String hex, String name) {
        var hidden = Character.toString(Integer.parseInt(hex, 16));

        assertThat(PlainText.of("An" + hidden + "na")).isEqualTo("An[U+" + hex + "]na");
    }

    @Test
    @DisplayName("A-118: direction marks and soft hyphens are left out, variation selectors too")
    void a_118_what_only_hints_is_left_out() {
        assertThat(PlainText.of("An\u200E\u200F\u00AD\uFE0Fna")).isEqualTo("Anna");
    }

    @Test
    void joiners_stay_where_they_are_part_of_the_spelling() {
        assertThat(PlainText.of("علی\u200Cرضا")).isEqualTo("علی\u200Cرضا");
        assertThat(PlainText.of("श्री\u200Dमान")).contains("\u200D");
    }

    @Test
    void a_joiner_after_a_virama_ends_a_word_as_malayalam_was_long_typed() {
        assertThat(PlainText.of("കേരളന്\u200D")).isEqualTo("കേരളന്\u200D");
        assertThat(PlainText.of("കേരള\u200D")).endsWith("[U+200D]");
    }

    @Test
    void a_space_without_width_stays_between_words_that_are_written_without_spaces() {
        assertThat(PlainText.of("ភ្នំ\u200Bពេញ")).isEqualTo("ភ្នំ\u200Bពេញ");
        assertThat(PlainText.of("ភ្នំ\u200Bpenh")).contains("[U+200B]");
    }

    @Test
    @DisplayName("A-118: joiners in Latin text are spelled out")
    void a_118_joiners_elsewhere_are_spelled_out() {
        assertThat(PlainText.of("An\u200Dna")).isEqualTo("An[U+200D]na");
    }

    @Test
    void line_breaks_and_runs_of_spaces_cannot_draw_a_layout() {
        assertThat(PlainText.of("  Anna\r\n\n\tVerified\u00A0\u2003\u2028by us "))
                .isEqualTo("Anna Verified by us");
    }

    @Test
    @DisplayName("A-118: a pile of combining marks is cut down, visibly")
    void a_118_a_pile_of_marks_is_cut_down() {
        assertThat(PlainText.of("q" + "\u0301".repeat(40) + "r")).isEqualTo("q" + "\u0301".repeat(4) + "\uFFFD" + "r");
    }

    @Test
    void letters_are_composed() {
        assertThat(PlainText.of("Pen\u0303a")).isEqualTo("Peña");
    }

    @Test
    void private_use_and_broken_surrogates_are_spelled_out() {
        assertThat(PlainText.of("A\uE000B\uD800C")).isEqualTo("A[U+E000]B[U+D800]C");
    }

    @Test
    @DisplayName("A-118: marks that keep names apart stay in our sentences, and are spelled out in a name")
    void a_118_isolates_stay_in_our_sentences_only() {
        var sentence = "Signed by \u2068Anna\u2069.";

        assertThat(PlainText.composed(sentence)).isEqualTo(sentence);
        assertThat(PlainText.of("An\u2068na")).isEqualTo("An[U+2068]na");
        assertThat(PlainText.composed("An\u202Ena")).isEqualTo("An[U+202E]na");
    }
}
