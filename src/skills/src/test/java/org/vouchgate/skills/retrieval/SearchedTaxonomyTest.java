package org.vouchgate.skills.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.SkillProposal;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

class SearchedTaxonomyTest {

    private static final List<Concept> CONCEPTS = List.of(
            concept("urn:weld", "weld metal", "Metallteile schweißen", "join pieces of metal by heat"),
            concept("urn:books", "keep accounts", "Buchhaltung führen", "record what a business spends and earns"),
            concept("urn:java", "Java", "Java", "a language in which programs are written"));
    private static final SkillsTaxonomy TAXONOMY = TaxonomyDirectory.inMemory("test/1", CONCEPTS, Optional.empty());

    private static Concept concept(String uri, String english, String german, String description) {
        return new Concept(
                uri,
                Concept.Kind.SKILL,
                List.of(
                        Concept.Name.of(english, "en", Concept.Role.PREFERRED),
                        Concept.Name.of(german, "de", Concept.Role.PREFERRED)),
                Map.of("en", description),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static SkillProposal best(String text, String language) {
        return TAXONOMY.normalise(text, Optional.of(language), 1).get(0);
    }

    @Test
    void is_certain_of_an_exact_name_and_of_an_identifier() {
        assertThat(best("KEEP ACCOUNTS", "en").score()).isEqualTo(1);
        assertThat(best("Buchhaltung führen", "en").skill().uri()).isEqualTo("urn:books");
        assertThat(best("urn:java", "en").score()).isEqualTo(1);
    }

    @Test
    void finds_other_forms_of_the_words_and_shows_them() {
        var best = best("experience in welding of metals", "en");

        assertThat(best.skill().uri()).isEqualTo("urn:weld");
        assertThat(best.words()).containsExactly("welding", "metals");
        assertThat(best.name()).isEqualTo("weld metal");
        assertThat(best.nameWords()).containsExactly("weld", "metal");
    }

    @Test
    void finds_a_part_of_a_compound() {
        assertThat(best("Lohnbuchhaltung", "de").skill().uri()).isEqualTo("urn:books");
    }

    @Test
    void guesses_the_language_if_nobody_says_it() {
        var best = TAXONOMY.normalise("Schweißen von Metallteilen", Optional.empty(), 1);

        assertThat(best.get(0).skill().uri()).isEqualTo("urn:weld");
    }

    @Test
    void says_that_it_works_by_words_alone() {
        assertThat(TAXONOMY.version()).isEqualTo("test/1~" + Ranking.VERSION + "-words");
    }

    @Test
    void finds_nothing_in_nothing() {
        assertThat(TAXONOMY.normalise("", Optional.empty(), 5)).isEmpty();
        assertThat(TAXONOMY.normalise(" \n\t", Optional.empty(), 5)).isEmpty();
        assertThat(TAXONOMY.normalise("weld", Optional.of("en"), 0)).isEmpty();
        assertThat(TAXONOMY.normalise("()-:;", Optional.of("en"), 5)).isEmpty();
    }

    @Test
    void reads_only_the_beginning_of_an_endless_text() {
        var endless = "weld metal " + "x ".repeat(500_000);

        assertThat(TAXONOMY.normalise(endless, Optional.of("en"), 1)).hasSize(1);
    }

    @Test
    void answers_the_same_in_whatever_order_it_was_built() {
        var shuffled = new ArrayList<>(CONCEPTS);
        Collections.reverse(shuffled);
        var other = TaxonomyDirectory.inMemory("test/1", shuffled, Optional.empty());

        assertThat(other.normalise("programs for accounts in Java", Optional.of("en"), 5))
                .isEqualTo(TAXONOMY.normalise("programs for accounts in Java", Optional.of("en"), 5));
    }

    @Test
    void relates_a_skill_wholly_to_itself_and_alike_in_both_directions() {
        assertThat(TAXONOMY.relatedness("urn:weld", "urn:weld")).isEqualTo(1);
        assertThat(TAXONOMY.relatedness("urn:weld", "urn:java"))
                .isEqualTo(TAXONOMY.relatedness("urn:java", "urn:weld"))
                .isBetween(0.0, 1.0);
        assertThat(TAXONOMY.relatedness("urn:weld", "urn:nothing")).isZero();
    }
}
