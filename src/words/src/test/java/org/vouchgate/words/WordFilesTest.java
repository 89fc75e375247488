package org.vouchgate.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every language says everything that is to be said, with the same facts in it. */
class WordFilesTest {

    static final Collection<String> LANGUAGES =
            Words.all().stream().map(Words::language).toList();

    private static final Map<String, String> ENGLISH = WordFiles.read("en");
    private static final int LONG_ENOUGH_TO_DIFFER = 24;

    @Test
    void ten_languages_are_spoken_and_english_comes_first() {
        assertThat(LANGUAGES).startsWith("en").contains("es", "fr", "de", "pt", "it", "nl", "pl", "sv", "ar");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_language_says_everything_and_nothing_else(String language) {
        assertThat(WordFiles.read(language).keySet()).isEqualTo(ENGLISH.keySet());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_phrase_takes_the_arguments_that_the_english_one_takes(String language) {
        WordFiles.read(language)
                .forEach((key, phrase) ->
                        assertThat(arguments(phrase, language)).as(key).isEqualTo(arguments(ENGLISH.get(key), "en")));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void no_sentence_was_left_in_english(String language) {
        if (language.equals("en")) {
            return;
        }
        WordFiles.read(language).forEach((key, phrase) -> {
            if (phrase.length() > LONG_ENOUGH_TO_DIFFER && phrase.contains(" ") && !phrase.contains(", plural,")) {
                assertThat(phrase).as(key).isNotEqualTo(ENGLISH.get(key));
            }
        });
    }

    private static Set<String> arguments(String phrase, String language) {
        return new TreeSet<>(new MessageFormat(phrase, ULocale.forLanguageTag(language)).getArgumentNames());
    }
}
