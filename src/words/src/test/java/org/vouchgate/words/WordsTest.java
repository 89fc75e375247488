package org.vouchgate.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:05:00Z");

    @Test
    void the_first_language_that_there_are_words_in_is_taken() {
        assertThat(Words.acceptable("fr-CA, en;q=0.5").language()).isEqualTo("fr");
        assertThat(Words.acceptable("ja, de;q=0.9, en;q=0.8").language()).isEqualTo("de");
        assertThat(Words.acceptable("ja").language()).isEqualTo("en");
        assertThat(Words.acceptable("*").language()).isEqualTo("en");
        assertThat(Words.acceptable(";;;").language()).isEqualTo("en");
        assertThat(Words.in("pt-BR")).map(Words::language).contains("pt");
        assertThat(Words.in("../../etc")).isEmpty();
    }

    @Test
    void things_are_counted_as_the_language_counts() {
        assertThat(Words.english().length(Duration.ofDays(1))).isEqualTo("1 day");
        assertThat(Words.english().length(Duration.ofDays(30))).isEqualTo("30 days");
        assertThat(book("pl").length(Duration.ofHours(2))).isEqualTo("2 godziny");
        assertThat(book("pl").length(Duration.ofHours(5))).isEqualTo("5 godzin");
        assertThat(book("ar").length(Duration.ofMinutes(3))).contains("3").contains("دقائق");
    }

    @Test
    void moments_are_said_in_words_and_in_universal_time() {
        assertThat(Words.english().minute(NOON)).isEqualTo("2 March 2026, 12:05 UTC");
        assertThat(book("de").day(NOON)).isEqualTo("2. März 2026");
        assertThat(book("ar").day(NOON)).contains("2026");
    }

    @Test
    void names_from_the_other_direction_stand_apart() {
        var said = book("ar").say("moment.minute", "Java", "12:05");

        assertThat(book("ar").direction()).isEqualTo("rtl");
        assertThat(said).contains("\u2068Java\u2069");
        assertThat(book("de").direction()).isEqualTo("ltr");
    }

    @Test
    void numbers_and_lists_are_written_as_the_language_writes_them() {
        assertThat(book("ar").number(1.5, 1)).isEqualTo("1.5");
        assertThat(book("de").number(1.5, 1)).isEqualTo("1,5");
        assertThat(book("es").list(List.of("Java", "SQL"))).isEqualTo("Java y SQL");
        assertThat(Words.english().list(List.of())).isEmpty();
    }

    @Test
    void what_nobody_wrote_down_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> Words.english().say("no.such.phrase"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.phrase");
    }

    private static Words book(String language) {
        return Words.in(language).orElseThrow();
    }
}
