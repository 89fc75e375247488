package org.vouchgate.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.pages.OnlyEnglish.Part;
import org.vouchgate.words.Words;

/** What only English says is told apart from the sentence it stands in. */
class OnlyEnglishTest {

    @Test
    void a_sentence_without_a_quotation_is_one_part() {
        assertThat(OnlyEnglish.parts("Das ist keine Adresse."))
                .containsExactly(new Part("Das ist keine Adresse.", false));
    }

    @Test
    void english_within_a_sentence_is_a_part_of_its_own_in_every_language() {
        for (var words : Words.all()) {
            var sentence = words.say("input.not-usable", OnlyEnglish.quote("No address."));

            assertThat(OnlyEnglish.parts(sentence))
                    .as(words.language())
                    .filteredOn(Part::english)
                    .containsExactly(new Part("No address.", true));
            assertThat(OnlyEnglish.parts(sentence))
                    .filteredOn(part -> !part.english())
                    .isNotEmpty();
        }
    }

    @Test
    void marks_that_somebody_else_wrote_end_nothing_early_and_are_not_shown() {
        var sentence = "\ufffb? " + OnlyEnglish.quote("a\ufffbb\ufff9c") + " \ufff9";

        assertThat(OnlyEnglish.parts(sentence))
                .containsExactly(new Part("? ", false), new Part("abc", true), new Part(" ", false));
    }
}
