package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vouchgate.skills.SetAside;

/** Every language says everything that is to be said, with the same facts in it. */
class PhrasesTest {

    static final List<String> LANGUAGES = Phrases.LANGUAGES;

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_language_has_every_phrase_and_no_other(String language) {
        assertThat(book(language).all().keySet())
                .isEqualTo(Phrases.english().all().keySet());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_phrase_takes_the_arguments_that_the_english_one_takes(String language) {
        book(language)
                .all()
                .forEach((key, phrase) -> assertThat(arguments(phrase))
                        .as(key)
                        .isEqualTo(arguments(Phrases.english().all().get(key))));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_argument_is_seen_in_what_is_said(String language) {
        var values = List.of("a1", "b2", "c3", "d4", "e5", "f6", "g7");

        book(language).all().forEach((key, phrase) -> {
            var said = book(language).say(key, values.toArray());

            arguments(phrase).forEach(i -> assertThat(said).as(key).contains(values.get(i)));
            assertThat(said).as(key).doesNotContain("{").doesNotContain("'");
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void no_phrase_was_left_in_english(String language) {
        if (language.equals("en")) {
            return;
        }
        book(language).all().forEach((key, phrase) -> {
            if (phrase.length() > 12) {
                assertThat(phrase).as(key).isNotEqualTo(Phrases.english().all().get(key));
            }
        });
    }

    @Test
    void there_is_a_phrase_for_everything_that_can_stand_in_a_report() {
        var keys = Phrases.english().all().keySet();

        for (var why : SetAside.Why.values()) {
            assertThat(keys).contains("aside." + wireName(why));
        }
        for (var why : UnusedEvidence.Why.values()) {
            assertThat(keys).contains("unused." + wireName(why));
        }
        for (var standing : MatchLine.Standing.values()) {
            assertThat(keys).contains("standing." + wireName(standing), "candidate.standing." + wireName(standing));
        }
        for (var kind : MatchKind.values()) {
            assertThat(keys).contains("how." + wireName(kind));
        }
    }

    @Test
    void the_first_language_that_there_is_a_book_for_is_taken() {
        assertThat(Phrases.acceptable("fr-CA, en;q=0.5").locale().getLanguage()).isEqualTo("fr");
        assertThat(Phrases.acceptable("ja, de;q=0.9, en;q=0.8").locale().getLanguage())
                .isEqualTo("de");
        assertThat(Phrases.acceptable("ja").locale().getLanguage()).isEqualTo("en");
        assertThat(Phrases.acceptable("*").locale().getLanguage()).isEqualTo("en");
        assertThat(Phrases.acceptable(";;;").locale().getLanguage()).isEqualTo("en");
        assertThat(Phrases.in(Locale.forLanguageTag("pt-BR")).locale().getLanguage())
                .isEqualTo("pt");
    }

    @Test
    void names_from_the_other_direction_stand_apart_and_numbers_use_the_digits_of_the_phrases() {
        var arabic = book("ar");

        assertThat(arabic.direction()).isEqualTo("rtl");
        assertThat(arabic.say("change.shown", "Java", arabic.number(1.5, 1))).contains("\u2068Java\u2069", "1.5");
        assertThat(book("de").direction()).isEqualTo("ltr");
        assertThat(book("de").number(1.5, 1)).isEqualTo("1,5");
    }

    private static Phrases book(String language) {
        return Phrases.in(Locale.forLanguageTag(language));
    }

    private static Set<Integer> arguments(String phrase) {
        var arguments = new TreeSet<Integer>();
        var matcher = ARGUMENT.matcher(phrase);
        while (matcher.find()) {
            arguments.add(Integer.valueOf(matcher.group(1)));
        }
        return arguments;
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
