package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchgate.skills.RecognisedSkill.By;

/** What a recruiter and a candidate are told of one report. */
class ExplainerTest {

    private static final MatchReport REPORT = new Scorer(Profiles.STARTER)
            .score(
                    Profiles.profile(
                            Profiles.shows(0, "Java"),
                            Profiles.shows(0, "Java", By.NAME, Profiles.BEST),
                            Profiles.shows(0, "Git")),
                    List.of(
                            Profiles.requirement("Java", Importance.REQUIRED),
                            Profiles.requirement("SQL", Importance.REQUIRED)),
                    Weights.standard(),
                    Profiles.NOON.plusSeconds(60_000_000));

    private static Explanation told(Explainer.Reader reader) {
        return new Explainer(Phrases.english(), reader).explain(REPORT, List.of());
    }

    @Test
    void what_is_shown_already_is_no_advice_to_a_candidate_and_a_recruiter_sees_it_all() {
        assertThat(told(Explainer.Reader.CANDIDATE).wouldChange())
                .singleElement()
                .satisfies(change -> assertThat(change).contains("SQL"));
        assertThat(told(Explainer.Reader.RECRUITER).wouldChange()).hasSize(2);
    }

    @Test
    void words_that_count_are_not_called_unused_to_a_candidate() {
        assertThat(told(Explainer.Reader.CANDIDATE).notUsed())
                .singleElement()
                .satisfies(fact -> assertThat(fact).contains("Git", "no requirement asks for it"));
        assertThat(told(Explainer.Reader.RECRUITER).notUsed()).hasSize(2);
    }

    @Test
    void every_part_has_a_heading_in_the_readers_words() {
        assertThat(told(Explainer.Reader.CANDIDATE).headings())
                .isEqualTo(new Explanation.Headings(
                        "How your credentials fit this job",
                        "What the job asks for",
                        "What would help",
                        "What was not used"));
    }
}
