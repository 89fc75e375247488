package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vouchgate.skills.SetAside;

class PhrasesTest {

    @Test
    void there_is_a_phrase_for_everything_that_can_stand_in_a_report() {
        var english = Phrases.english();

        for (var why : SetAside.Why.values()) {
            assertThat(english.has("aside." + wireName(why))).as("%s", why).isTrue();
        }
        for (var why : UnusedEvidence.Why.values()) {
            assertThat(english.has("unused." + wireName(why))).as("%s", why).isTrue();
        }
        for (var standing : MatchLine.Standing.values()) {
            assertThat(english.has("standing." + wireName(standing))).isTrue();
            assertThat(english.has("candidate.standing." + wireName(standing))).isTrue();
        }
        for (var kind : MatchKind.values()) {
            assertThat(english.has("how." + wireName(kind))).as("%s", kind).isTrue();
        }
    }

    @Test
    void names_from_the_other_direction_stand_apart_and_numbers_use_the_digits_of_the_phrases() {
        var arabic = Phrases.in(Locale.forLanguageTag("ar"));

        assertThat(arabic.direction()).isEqualTo("rtl");
        assertThat(arabic.say("change.shown", "Java", arabic.number(1.5, 1))).contains("\u2068Java\u2069", "1.5");
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
