package org.vouchgate.gateway.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Reason;
import org.vouchgate.words.Words;

/** Whatever a check can find is told in words. */
class FindingWordsTest {

    private static final Words ENGLISH = Words.english();

    @ParameterizedTest
    @EnumSource
    void every_reason_has_words_and_says_what_to_do(Reason reason) {
        assertThat(ENGLISH.has("reason." + reason.wireName())).isTrue();
        assertThat(FindingWords.reason(ENGLISH, reason.wireName())).endsWith(".");
        assertThat(FindingWords.next(ENGLISH, reason.wireName())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void every_check_has_a_question(Check check) {
        assertThat(FindingWords.question(ENGLISH, check.wireName())).endsWith("?");
    }

    @Test
    void words_for_a_reason_are_for_one_that_exists() {
        assertThat(ENGLISH.keys().stream().filter(key -> key.startsWith("reason.")))
                .hasSize(Reason.values().length);
    }

    @Test
    void the_sentence_stands_beneath_only_where_it_says_more() {
        assertThat(FindingWords.detail("claim-missing", "The claim name was asked for"))
                .isPresent();
        assertThat(FindingWords.detail("expired", "It has expired")).isEmpty();
    }

    @Test
    void that_credentials_are_one_persons_does_not_say_that_this_person_presents_them() {
        assertThat(FindingWords.person(ENGLISH, "same-key", "They are.", true))
                .isEqualTo(ENGLISH.say("result.person.same-key") + " " + ENGLISH.say("result.person.nobody-proved"));
        assertThat(FindingWords.person(ENGLISH, "same-key", "They are. Nobody proved to be that person.", false))
                .isEqualTo(ENGLISH.say("result.person.same-key"));
    }

    @Test
    void what_nobody_knows_any_more_stands_for_itself() {
        assertThat(FindingWords.reason(ENGLISH, "of-an-earlier-release")).isEqualTo("of-an-earlier-release");
        assertThat(FindingWords.next(ENGLISH, "of-an-earlier-release")).isEmpty();
    }
}
