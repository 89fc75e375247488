package org.vouchgate.skills.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SkillIndexTest {

    private static final Skill PROGRAMMING = skill("programming", List.of("coding"), List.of());
    private static final Skill JAVA = skill("Java", List.of("Java programming"), List.of("urn:programming"));
    private static final Skill SPREADSHEETS = skill("spreadsheets", List.of("Excel"), List.of());
    private static final Skill GO = skill("golang", List.of("Go"), List.of("urn:programming"));
    private static final Skill CPP = skill("C++", List.of(), List.of("urn:programming"));
    private static final Skill DOTNET = skill(".NET", List.of(), List.of("urn:programming"));
    private static final Skill BEANS = skill("enterprise beans", List.of(), List.of("urn:Java"));
    private static final List<SkillEntry> ENTRIES = List.of(
            SkillEntry.of(PROGRAMMING),
            SkillEntry.of(JAVA),
            new SkillEntry(SPREADSHEETS, Set.of("Excel"), Set.of()),
            new SkillEntry(GO, Set.of(), Set.of("Go")),
            SkillEntry.of(CPP),
            SkillEntry.of(DOTNET),
            SkillEntry.of(BEANS));
    private static final SkillsTaxonomy INDEX = SkillIndex.of("test/1", ENTRIES);

    private static Skill skill(String label, List<String> aliases, List<String> broader) {
        return new Skill("urn:" + label, label, aliases, broader, Optional.empty(), "");
    }

    @Test
    void takes_the_longest_name_and_says_where_it_stands() {
        var text = "Solid Java programming, please";

        var mentions = INDEX.mentionedIn(text);

        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.skill()).isEqualTo(JAVA);
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Java programming");
        });
    }

    @Test
    void keeps_names_with_signs_apart() {
        assertThat(INDEX.mentionedIn("C++ or .NET, no C"))
                .extracting(SkillMention::skill)
                .containsExactly(CPP, DOTNET);
    }

    @Test
    void never_reads_a_name_across_the_end_of_a_sentence() {
        assertThat(INDEX.mentionedIn("You know Java. Programming is fun"))
                .extracting(SkillMention::words)
                .containsExactly("Java", "Programming");
    }

    @Test
    void takes_an_ordinary_word_for_a_skill_only_in_its_exact_spelling() {
        assertThat(INDEX.mentionedIn("excel in all you do")).isEmpty();
        assertThat(INDEX.mentionedIn("reports in Excel"))
                .extracting(SkillMention::skill)
                .containsExactly(SPREADSHEETS);
    }

    @Test
    void takes_some_names_for_a_skill_only_when_they_stand_alone() {
        assertThat(INDEX.mentionedIn("Go home")).isEmpty();
        assertThat(INDEX.named("Go")).containsExactly(GO);
    }

    @Test
    void tells_kinship_over_several_generations() {
        assertThat(INDEX.kinship(BEANS, PROGRAMMING)).isEqualTo(Kinship.NARROWER);
        assertThat(INDEX.kinship(PROGRAMMING, BEANS)).isEqualTo(Kinship.BROADER);
        assertThat(INDEX.kinship(JAVA, GO)).isEqualTo(Kinship.SIBLING);
        assertThat(INDEX.kinship(JAVA, SPREADSHEETS)).isEqualTo(Kinship.NONE);
        assertThat(INDEX.kinship(JAVA, JAVA)).isEqualTo(Kinship.SAME);
    }

    @Test
    void ends_even_where_broader_runs_in_a_circle() {
        var one = skill("one", List.of(), List.of("urn:two"));
        var two = skill("two", List.of(), List.of("urn:one"));
        var circular = SkillIndex.of("circle/1", List.of(SkillEntry.of(one), SkillEntry.of(two)));

        assertThat(circular.kinship(one, PROGRAMMING)).isEqualTo(Kinship.NONE);
    }

    @Test
    void proposes_the_closest_names_with_the_shared_words() {
        var proposals = INDEX.normalise("programming of business logic in Java", Optional.empty(), 2);

        assertThat(proposals.get(0).skill()).isEqualTo(JAVA);
        assertThat(proposals.get(0).words()).containsExactly("Java", "programming");
        assertThat(proposals)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.score()).isBetween(0.0, 1.0));
    }

    @Test
    void proposes_nothing_for_what_shares_no_word() {
        assertThat(INDEX.normalise("gardening", Optional.empty(), 5)).isEmpty();
        assertThat(INDEX.normalise("", Optional.empty(), 5)).isEmpty();
    }

    @Test
    void gives_the_same_answers_in_whatever_order_it_was_loaded() {
        var shuffled = new ArrayList<>(ENTRIES);
        Collections.reverse(shuffled);
        var other = SkillIndex.of("test/1", shuffled);

        assertThat(other.skills()).isEqualTo(INDEX.skills());
        assertThat(other.normalise("Java coding", Optional.empty(), 5))
                .isEqualTo(INDEX.normalise("Java coding", Optional.empty(), 5));
        assertThat(other.mentionedIn("coding Java in Excel")).isEqualTo(INDEX.mentionedIn("coding Java in Excel"));
    }

    @Test
    void refuses_two_skills_with_one_uri() {
        var twice = List.of(SkillEntry.of(JAVA), SkillEntry.of(JAVA));

        assertThatThrownBy(() -> SkillIndex.of("test/1", twice)).hasMessageContaining("urn:Java");
    }
}
