package org.vouchgate.gateway.rights.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.rights.exercise.Wording.Mistake;

/** What people may write to each other. */
class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not so.",
                "<script>alert(1)</script>",
                "=cmd|'/c calc'",
                "عائشة Müller\r\nand a second line\t!",
                "👩‍🔧 नमस्ते"
            })
    void people_write_as_they_like(String text) {
        assertThat(Wording.mistake(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Etxt.exe", "a\u2066b", "a\u0000b", "a\u001Bb", "\u200Fx", "x\u0085y"})
    void what_cannot_be_seen_is_refused(String text) {
        assertThat(Wording.mistake(text)).contains(Mistake.UNSEEN_CHARACTERS);
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThat(Wording.mistake(" \n\t ")).contains(Mistake.EMPTY);
        assertThat(Wording.mistake("a".repeat(2000))).isEmpty();
        assertThat(Wording.mistake("a".repeat(2001))).contains(Mistake.TOO_LONG);
    }

    @Test
    void line_ends_are_kept_in_one_form() {
        assertThat(Wording.plain(" a\r\nb\rc ")).isEqualTo("a\nb\nc");
    }
}
