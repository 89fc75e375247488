package org.vouchgate.skills.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vouchgate.skills.taxonomy.SkillProposal;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

class RememberedAnswersTest {

    private static final int ROOM = 10_000;

    private final List<String> answered = new ArrayList<>();
    private final RememberedAnswers answers = new RememberedAnswers(ROOM);

    private List<SkillProposal> ask(String text, String language, int limit) {
        return answers.get(new RememberedAnswers.Asked(text, Optional.of(language), limit), (asked, any, most) -> {
            answered.add(asked);
            return List.of();
        });
    }

    @Test
    void answers_once_what_is_asked_twice() {
        ask("weld", "en", 5);
        ask("weld", "en", 5);

        assertThat(answered).containsExactly("weld");
    }

    @Test
    void another_language_or_limit_is_another_question() {
        ask("weld", "en", 5);
        ask("weld", "de", 5);
        ask("weld", "en", 6);

        assertThat(answered).hasSize(3);
    }

    @Test
    void forgets_what_was_not_asked_for_longest_and_never_holds_more_than_its_room() {
        for (int i = 0; i < 1_000; i++) {
            ask("text " + i, "en", 5);
            ask("text 0", "en", 5);
        }

        assertThat(answers.size()).isBetween(10, ROOM / 100);
        assertThat(answered).containsOnlyOnce("text 0").hasSize(1_000);
    }

    @Test
    void a_text_that_would_push_out_the_others_is_not_remembered() {
        ask("x".repeat(ROOM), "en", 5);

        assertThat(answers.size()).isZero();
    }

    @Test
    void answers_are_the_same_to_the_bit_with_and_without_it() {
        var asking = TaxonomyDirectory.inMemory("test/1", StarterVocabulary.concepts(), Optional.empty());
        var lines = List.of("plan and document care", "Java and Kubernetes", "Pflege planen", "plan and document care");

        for (var line : lines) {
            var fresh = TaxonomyDirectory.inMemory("test/1", StarterVocabulary.concepts(), Optional.empty());

            assertThat(asking.normalise(line, Optional.empty(), 10))
                    .isEqualTo(fresh.normalise(line, Optional.empty(), 10));
        }
    }

    @Test
    void four_rows_at_once_add_up_to_the_same_bits_as_one_after_the_other() {
        var random = new Random(5);
        var rows = new float[11][37];
        var times = new float[11];
        var wanted = new float[37];
        for (int r = 0; r < rows.length; r++) {
            times[r] = random.nextFloat() - 0.5f;
            for (int i = 0; i < wanted.length; i++) {
                rows[r][i] = random.nextFloat() - 0.5f;
                wanted[i] += times[r] * rows[r][i];
            }
        }
        var sums = new float[37];

        Windows.addUp(rows, times, sums);

        assertThat(sums).containsExactly(wanted);
    }
}
