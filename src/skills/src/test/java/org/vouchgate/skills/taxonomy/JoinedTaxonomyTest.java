package org.vouchgate.skills.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoinedTaxonomyTest {

    private static final String ESCO = "http://data.europa.eu/esco/skill/";
    private static final SkillsTaxonomy FIRST = taxonomy(
            "esco/1",
            skill(
                    ESCO + "java",
                    "Java (computer programming)",
                    List.of("Java"),
                    List.of(ESCO + "code"),
                    Optional.empty()),
            skill(ESCO + "code", "computer programming", List.of(), List.of(), Optional.empty()),
            skill(ESCO + "pots", "pottery", List.of(), List.of(), Optional.empty()));
    private static final SkillsTaxonomy SECOND = taxonomy(
            "starter/1",
            skill("urn:own:java", "Java", List.of("J2SE"), List.of("urn:own:programming"), Optional.of(ESCO + "java")),
            skill("urn:own:programming", "Programming", List.of(), List.of(), Optional.of(ESCO + "code")),
            skill("urn:own:spring", "Spring", List.of(), List.of("urn:own:java"), Optional.empty()),
            skill("urn:own:pottery", "Pottery", List.of("clay work"), List.of(), Optional.empty()));

    @Test
    void a_skill_of_two_taxonomies_is_one_under_each_of_its_identifiers_and_names() {
        var joined = JoinedTaxonomy.of(List.of(FIRST, SECOND), List.of());

        var java = joined.find("urn:own:java").orElseThrow();

        assertThat(java.uri()).isEqualTo(ESCO + "java");
        assertThat(java.aliases()).containsExactly("Java", "J2SE");
        assertThat(joined.find(ESCO + "java")).contains(java);
        assertThat(joined.named("J2SE")).containsExactly(java);
        assertThat(joined.skills()).hasSize(4);
        assertThat(joined.version()).isEqualTo("esco/1+starter/1");
    }

    @Test
    void kinship_crosses_from_one_taxonomy_into_the_other() {
        var joined = JoinedTaxonomy.of(List.of(FIRST, SECOND), List.of());

        var spring = joined.find("urn:own:spring").orElseThrow();
        var programming = joined.find(ESCO + "code").orElseThrow();

        assertThat(joined.kinship(spring, programming)).isEqualTo(Kinship.NARROWER);
        assertThat(joined.kinship(programming, spring)).isEqualTo(Kinship.BROADER);
    }

    @Test
    void equal_names_without_another_meaning_are_one_skill() {
        var joined = JoinedTaxonomy.of(List.of(FIRST, SECOND), List.of());

        assertThat(joined.find("urn:own:pottery").orElseThrow().uri()).isEqualTo(ESCO + "pots");
        assertThat(joined.named("clay work")).extracting(Skill::uri).containsExactly(ESCO + "pots");
    }

    @Test
    void an_exact_match_of_a_crosswalk_joins_what_is_called_differently() {
        var other = taxonomy("own/1", skill("urn:o:throwing", "Throwing", List.of(), List.of(), Optional.empty()));

        var joined = JoinedTaxonomy.of(List.of(FIRST, other), List.of(new ExactMatch("urn:o:throwing", ESCO + "pots")));

        assertThat(joined.named("throwing")).extracting(Skill::uri).containsExactly(ESCO + "pots");
    }

    @Test
    void a_crosswalk_to_another_skill_outweighs_an_equal_name() {
        var other = taxonomy("own/1", skill("urn:o:p", "pottery", List.of(), List.of(), Optional.of(ESCO + "java")));

        var joined = JoinedTaxonomy.of(List.of(FIRST, other), List.of());

        assertThat(joined.find("urn:o:p").orElseThrow().uri()).isEqualTo(ESCO + "java");
        assertThat(joined.find(ESCO + "pots").orElseThrow().uri()).isEqualTo(ESCO + "pots");
    }

    @Test
    void words_in_a_text_mean_one_skill_once() {
        var joined = JoinedTaxonomy.of(List.of(FIRST, SECOND), List.of());

        var mentions = joined.mentionedIn("We need Java, Spring and pottery.");

        assertThat(mentions)
                .extracting(mention -> mention.words() + " " + mention.skill().uri())
                .containsExactly("Java " + ESCO + "java", "Spring urn:own:spring", "pottery " + ESCO + "pots");
    }

    @Test
    void the_first_taxonomy_ranks_and_another_adds_what_it_has_by_this_very_name() {
        var joined = JoinedTaxonomy.of(List.of(FIRST, SECOND), List.of());

        var phrase = joined.normalise("computer programming", Optional.of("en"), 10);
        var spring = joined.normalise("Spring", Optional.empty(), 10);

        assertThat(phrase)
                .extracting(proposal -> proposal.skill().uri())
                .startsWith(ESCO + "code")
                .doesNotHaveDuplicates();
        assertThat(spring).extracting(proposal -> proposal.skill().uri()).containsExactly("urn:own:spring");
    }

    @Test
    void relatedness_is_found_under_any_identifier() {
        var joined = JoinedTaxonomy.of(List.of(FIRST, SECOND), List.of());

        assertThat(joined.relatedness("urn:own:java", ESCO + "java")).isEqualTo(1);
        assertThat(joined.relatedness("urn:own:java", "urn:nobody")).isZero();
        assertThat(joined.relatedness("urn:own:programming", ESCO + "java")).isPositive();
    }

    @Test
    void one_taxonomy_alone_stays_what_it_is() {
        assertThat(JoinedTaxonomy.of(List.of(FIRST), List.of())).isSameAs(FIRST);
    }

    private static SkillsTaxonomy taxonomy(String version, Skill... skills) {
        return SkillIndex.of(version, Arrays.stream(skills).map(SkillEntry::of).toList());
    }

    private static Skill skill(
            String uri, String label, List<String> aliases, List<String> broader, Optional<String> esco) {
        return new Skill(uri, label, aliases, broader, esco, "");
    }
}
