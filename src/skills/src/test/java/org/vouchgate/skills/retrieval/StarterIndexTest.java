package org.vouchgate.skills.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** The vocabulary that the product carries, as it is searched where nothing was imported: by words alone. */
class StarterIndexTest {

    private static final SkillsTaxonomy STARTER =
            TaxonomyDirectory.inMemory(StarterVocabulary.VERSION, StarterVocabulary.concepts(), Optional.empty());

    @Test
    void what_a_sentence_calls_by_its_name_is_recognised_and_stands_first() {
        assertThat(recognised("experience with Java and Kubernetes")).containsExactly("Java", "Kubernetes");
        assertThat(recognised("Java and Kubernetes")).containsExactly("Java", "Kubernetes");
    }

    @Test
    void a_sentence_that_names_nothing_is_not_guessed_at() {
        assertThat(recognised("we are a friendly team in the middle of town")).isEmpty();
    }

    @Test
    void a_name_alone_is_certain() {
        assertThat(STARTER.normalise("Kubernetes", Optional.of("en"), 3).get(0).score())
                .isEqualTo(1);
    }

    private static List<String> recognised(String text) {
        return STARTER.normalise(text, Optional.of("en"), 10).stream()
                .filter(one -> one.score() >= STARTER.shippedThreshold())
                .map(one -> one.skill().label())
                .toList();
    }
}
