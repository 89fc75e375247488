package org.vouchgate.skills.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedConceptsTest {

    private static final String ESCO = "http://data.europa.eu/esco/skill/";
    private static final List<Concept> FIRST = List.of(
            concept(ESCO + "java", List.of("Java (computer programming)", "Java"), List.of(ESCO + "code"), List.of()),
            concept(ESCO + "code", List.of("computer programming"), List.of(), List.of()),
            concept(ESCO + "pots", List.of("pottery"), List.of(), List.of()));
    private static final List<Concept> SECOND = List.of(
            concept("urn:own:java", List.of("Java", "J2SE"), List.of("urn:own:programming"), List.of(ESCO + "java")),
            concept("urn:own:programming", List.of("Programming"), List.of(), List.of(ESCO + "code")),
            concept("urn:own:spring", List.of("Spring"), List.of("urn:own:java"), List.of()),
            concept("urn:own:pottery", List.of("Pottery", "clay work"), List.of(), List.of()));
    private static final SkillsTaxonomy BOTH = merged(FIRST, SECOND);

    @Test
    void a_skill_of_two_taxonomies_is_one_under_each_of_its_identifiers_and_names() {
        var java = BOTH.find("urn:own:java").orElseThrow();

        assertThat(java.uri()).isEqualTo(ESCO + "java");
        assertThat(java.label()).isEqualTo("Java (computer programming)");
        assertThat(java.aliases()).containsExactly("Java", "J2SE");
        assertThat(BOTH.find(ESCO + "java")).contains(java);
        assertThat(BOTH.named("J2SE")).containsExactly(java);
        assertThat(BOTH.skills()).hasSize(4);
    }

    @Test
    void kinship_crosses_from_one_taxonomy_into_the_other() {
        var spring = BOTH.find("urn:own:spring").orElseThrow();
        var programming = BOTH.find(ESCO + "code").orElseThrow();

        assertThat(BOTH.kinship(spring, programming)).isEqualTo(Kinship.NARROWER);
        assertThat(BOTH.kinship(programming, spring)).isEqualTo(Kinship.BROADER);
    }

    @Test
    void equal_names_without_another_meaning_are_one_skill() {
        assertThat(BOTH.find("urn:own:pottery").orElseThrow().uri()).isEqualTo(ESCO + "pots");
        assertThat(BOTH.named("clay work")).extracting(Skill::uri).containsExactly(ESCO + "pots");
    }

    @Test
    void an_exact_match_of_a_crosswalk_joins_what_is_called_differently() {
        var other = List.of(concept("urn:o:throwing", List.of("Throwing"), List.of(), List.of(ESCO + "pots")));

        var merged = merged(FIRST, other);

        assertThat(merged.named("throwing")).extracting(Skill::uri).containsExactly(ESCO + "pots");
    }

    @Test
    void a_crosswalk_to_another_skill_outweighs_an_equal_name() {
        var other = List.of(concept("urn:o:p", List.of("pottery"), List.of(), List.of(ESCO + "java")));

        var merged = merged(FIRST, other);

        assertThat(merged.find("urn:o:p").orElseThrow().uri()).isEqualTo(ESCO + "java");
        assertThat(merged.named("pottery")).extracting(Skill::uri).containsExactly(ESCO + "pots");
    }

    @Test
    void a_name_means_what_the_first_taxonomy_that_has_it_says() {
        var other = List.of(concept("urn:o:clay", List.of("clay modelling", "Java"), List.of(), List.of()));

        var merged = merged(FIRST, other);

        assertThat(merged.named("Java")).extracting(Skill::uri).containsExactly(ESCO + "java");
        assertThat(merged.find("urn:o:clay").orElseThrow().aliases()).isEmpty();
    }

    @Test
    void a_label_that_is_anothers_name_is_shown_and_means_the_other() {
        var other = List.of(concept("urn:o:j", List.of("Java", "Java island"), List.of(), List.of(ESCO + "none")));
        var first = List.of(concept(ESCO + "code", List.of("computer programming", "Java"), List.of(), List.of()));

        var merged = merged(first, other);

        assertThat(merged.find("urn:o:j").orElseThrow().label()).isEqualTo("Java");
        assertThat(merged.named("Java")).extracting(Skill::uri).containsExactly(ESCO + "code");
        assertThat(merged.mentionedIn("We use Java daily"))
                .extracting(mention -> mention.skill().uri())
                .containsExactly(ESCO + "code");
    }

    @Test
    void words_in_a_text_mean_one_skill_once() {
        assertThat(BOTH.mentionedIn("We need Java, Spring and pottery."))
                .extracting(mention -> mention.words() + " " + mention.skill().uri())
                .containsExactly("Java " + ESCO + "java", "Spring urn:own:spring", "pottery " + ESCO + "pots");
    }

    @Test
    void how_the_first_taxonomy_lets_a_name_be_used_stands() {
        var careful = new Concept.Name("Pottery", "en", Concept.Role.PREFERRED, Concept.Use.ALONE, 1);
        var other = List.of(new Concept(
                "urn:o:p",
                Concept.Kind.SKILL,
                List.of(careful),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ""));

        assertThat(merged(FIRST, other).mentionedIn("some pottery it is")).hasSize(1);
        assertThat(merged(other, FIRST).mentionedIn("some pottery it is")).isEmpty();
    }

    @Test
    void one_taxonomy_alone_stays_what_it_is() {
        assertThat(MergedConcepts.of(List.of(FIRST))).isEqualTo(FIRST);
    }

    private static SkillsTaxonomy merged(List<Concept> one, List<Concept> other) {
        return SkillIndex.of(
                "test/1",
                MergedConcepts.of(List.of(one, other)).stream()
                        .map(SkillEntry::of)
                        .toList());
    }

    private static Concept concept(String uri, List<String> names, List<String> broader, List<String> same) {
        var called = new ArrayList<Concept.Name>();
        called.add(Concept.Name.of(names.get(0), "en", Concept.Role.PREFERRED));
        names.stream().skip(1).forEach(name -> called.add(Concept.Name.of(name, "en", Concept.Role.ALTERNATIVE)));
        return new Concept(
                uri,
                Concept.Kind.SKILL,
                called,
                Map.of(),
                broader,
                List.of(),
                same.stream()
                        .map(other -> new Concept.Crosswalk(other, Concept.Match.EXACT))
                        .toList(),
                List.of(),
                "");
    }
}
