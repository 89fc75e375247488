package org.vouchgate.gateway.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.JobReading;
import org.vouchgate.matching.ProtectedCriterion;
import org.vouchgate.matching.Provenance;
import org.vouchgate.matching.Requirement;

/** What is required after a description was changed. */
class RereadingTest {

    @Test
    void what_nobody_touched_follows_the_new_words() {
        var old = reading(read("sql", 4), read("java", 9));
        var fresh = reading(read("java", 0), read("python", 20));

        assertThat(Rereading.of(old, old, fresh).requirements()).containsExactly(read("java", 0), read("python", 20));
    }

    @Test
    void what_a_recruiter_changed_stays_changed_and_is_shown_at_its_new_place() {
        var old = reading(read("java", 9));
        var now = reading(weighing(read("java", 9), 5));

        assertThat(Rereading.of(now, old, reading(read("java", 70))).requirements())
                .containsExactly(weighing(read("java", 70), 5));
    }

    @Test
    void what_a_recruiter_changed_stays_even_if_the_words_are_gone() {
        var old = reading(read("java", 9));
        var now = reading(weighing(read("java", 9), 5));

        assertThat(Rereading.of(now, old, reading()).requirements())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.weight()).isEqualTo(5);
                    assertThat(kept.readFrom()).as("no words to show").isEmpty();
                });
    }

    @Test
    void what_a_recruiter_added_stays_and_what_they_removed_does_not_come_back() {
        var old = reading(read("sql", 4), read("java", 9));
        var now = reading(read("sql", 4), byHand("polish"));

        assertThat(Rereading.of(now, old, reading(read("sql", 4), read("java", 9)))
                        .requirements())
                .containsExactly(read("sql", 4), byHand("polish"));
    }

    @Test
    void protected_words_are_those_of_the_new_text_and_of_members_outside_it() {
        var inText = new ProtectedCriterion(ProtectedCriterion.Kind.AGE, new Provenance("text", 0, 5, "young"));
        var outside = new ProtectedCriterion(
                ProtectedCriterion.Kind.PHYSICAL, new Provenance("physicalRequirement", 0, 4, "Lift"));
        var now = new JobReading(List.of(), List.of(inText, outside), List.of(), "1");

        assertThat(Rereading.of(now, reading(), reading()).protectedCriteria()).containsExactly(outside);
    }

    private static JobReading reading(Requirement... requirements) {
        return new JobReading(Stream.of(requirements).toList(), List.of(), List.of(), "1");
    }

    private static Requirement read(String skill, int at) {
        return requirement(skill, 1, List.of(new Provenance("text", at, at + skill.length(), skill)));
    }

    private static Requirement byHand(String skill) {
        return requirement(skill, 1, List.of());
    }

    private static Requirement weighing(Requirement requirement, double weight) {
        return requirement(requirement.label(), weight, requirement.readFrom());
    }

    private static Requirement requirement(String skill, double weight, List<Provenance> readFrom) {
        return new Requirement(
                "r-" + skill,
                Optional.empty(),
                skill,
                Importance.REQUIRED,
                weight,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                readFrom);
    }
}
