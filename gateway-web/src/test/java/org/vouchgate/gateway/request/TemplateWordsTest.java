package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchgate.words.Words;

/** What templates say, in which language. */
class TemplateWordsTest {

    @Test
    void a_purpose_as_it_was_shipped_is_said_in_the_candidates_language_and_ones_own_as_it_is() {
        var german = Words.in("de").orElseThrow();
        var shipped = template(Words.english().say("ask.template.skills.purpose"));
        var own = template("Because we say so.");

        assertThat(TemplateWords.purpose(shipped, german)).isEqualTo(german.say("ask.template.skills.purpose"));
        assertThat(TemplateWords.languageOfPurpose(shipped, german)).contains("de");
        assertThat(TemplateWords.purpose(own, german)).isEqualTo("Because we say so.");
        assertThat(TemplateWords.languageOfPurpose(own, german)).isEmpty();
    }

    @Test
    void what_a_recruiter_writes_is_in_the_language_that_the_candidate_is_written_to_in() {
        assertThat(Purpose.typed(wanted("Um sie zu sehen. ", "de")))
                .contains(new Purpose("Um sie zu sehen.", Optional.of("de")));
        assertThat(Purpose.typed(wanted("To see them.", null))).contains(new Purpose("To see them.", Optional.empty()));
        assertThat(Purpose.typed(wanted(" ", "de"))).isEmpty();
    }

    @Test
    void what_nobody_wrote_is_the_templates_in_the_candidates_language() {
        var shipped = template(Words.english().say("ask.template.skills.purpose"));

        assertThat(Purpose.of(shipped, wanted(null, "sv")).language()).contains("sv");
        assertThat(Purpose.of(shipped, wanted(null, null)).language()).contains("en");
    }

    private static NewPresentationRequest wanted(@Nullable String purpose, @Nullable String language) {
        return new NewPresentationRequest(
                UUID.randomUUID(),
                null,
                null,
                null,
                purpose,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                language);
    }

    private static RequestTemplate template(String purpose) {
        var query = Opened.protocol().readQuery(Opened.QUERY).fold(valid -> valid.query(), invalid -> {
            throw new AssertionError(invalid.problems());
        });
        return new RequestTemplate("skills", "Skills", "Any", purpose, query, List.of());
    }
}
