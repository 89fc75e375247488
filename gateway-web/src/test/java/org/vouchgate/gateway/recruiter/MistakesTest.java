package org.vouchgate.gateway.recruiter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.pages.OnlyEnglish;
import org.vouchgate.gateway.pages.OnlyEnglish.Part;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.words.Words;

/** What a use case refused is told in the reader's language, and what is English in it is marked as that. */
class MistakesTest {

    private static final Words GERMAN = Words.in("de").orElseThrow();

    @Test
    void what_has_words_is_told_in_them() {
        var refused = BadInput.said("/settings/job", "input.no-such-job");

        var told = Mistakes.of(refused, GERMAN).at("job").orElseThrow();

        assertThat(OnlyEnglish.parts(told)).noneMatch(Part::english);
    }

    @Test
    void what_only_english_says_is_marked_at_its_field() {
        var refused = new BadInput("/dcqlQuery", "credentials is missing");

        var told = Mistakes.of(refused, GERMAN).at("dcqlQuery").orElseThrow();

        assertThat(OnlyEnglish.parts(told)).contains(new Part("credentials is missing", true));
        assertThat(OnlyEnglish.parts(told).get(0).english()).isFalse();
    }

    @Test
    void what_is_about_no_field_is_marked_likewise() {
        var refused = new UserError(Problem.of("busy", 409, "Somebody else was first", "Look again."));

        var told = Mistakes.of(refused, GERMAN).at("").orElseThrow();

        assertThat(OnlyEnglish.parts(told)).contains(new Part("Somebody else was first. Look again.", true));
    }
}
