package org.vouchgate.skills.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

class TranslationTest {

    private static final int PARTS = 60;
    private static final List<String> FIRST = words(1);
    private static final List<String> SECOND = words(2);
    /** Has an English name alone. */
    private static final int UNTRANSLATED = 3 * PARTS + 4;

    @TempDir
    Path directory;

    /** A text means its two words, each its own number. */
    private record TwoWords() implements SentenceModel {

        @Override
        public String version() {
            return "two-words/1";
        }

        @Override
        public int dimensions() {
            return 2 * PARTS;
        }

        @Override
        public Pieces read(String text) {
            var vector = new float[dimensions()];
            for (var word : text.split(" ")) {
                vector[Integer.parseInt(word.substring(1)) + (word.startsWith("a") ? 0 : PARTS)] = 1;
            }
            return new Pieces(new float[][] {vector, vector}, new int[] {-1, -1}, new int[] {-1, -1});
        }
    }

    @Test
    void a_compound_that_no_name_has_means_what_its_parts_mean_elsewhere() {
        var taxonomy = TaxonomyDirectory.inMemory("test/1", concepts(), Optional.of(new TwoWords()));

        assertThat(firstFor(FIRST.get(3) + SECOND.get(4), taxonomy)).isEqualTo("urn:" + UNTRANSLATED);
    }

    @Test
    void what_was_learned_is_written_down_and_taken_over_into_a_joined_index() throws IOException {
        var model = Optional.<SentenceModel>of(new TwoWords());
        TaxonomyDirectory.build("test/1", concepts(), directory, model, (stage, percent) -> {});
        var compound = FIRST.get(3) + SECOND.get(4);

        var opened = TaxonomyDirectory.open(directory, model);
        var joined = JoinedIndex.inMemory(List.of(directory), "", List.of(), model);

        assertThat(opened.normalise(compound, Optional.of("de"), 3))
                .isEqualTo(TaxonomyDirectory.inMemory("test/1", concepts(), model)
                        .normalise(compound, Optional.of("de"), 3));
        assertThat(firstFor(compound, joined)).isEqualTo("urn:" + UNTRANSLATED);
    }

    @Test
    void without_the_model_nothing_is_learned_and_words_alone_count() {
        var taxonomy = TaxonomyDirectory.inMemory("test/1", concepts(), Optional.empty());

        assertThat(firstFor(FIRST.get(3) + SECOND.get(4), taxonomy)).isNotEqualTo("urn:" + UNTRANSLATED);
    }

    private static String firstFor(String text, SkillsTaxonomy taxonomy) {
        return taxonomy.normalise(text, Optional.of("de"), 1).get(0).skill().uri();
    }

    private static List<Concept> concepts() {
        var concepts = new ArrayList<Concept>();
        for (int i = 0; i < PARTS * PARTS; i++) {
            int a = i / PARTS;
            int b = i % PARTS;
            var names = new ArrayList<>(List.of(Concept.Name.of("a" + a + " b" + b, "en", Concept.Role.PREFERRED)));
            if (i != UNTRANSLATED) {
                names.add(Concept.Name.of(FIRST.get(a) + SECOND.get(b), "de", Concept.Role.PREFERRED));
            }
            concepts.add(new Concept(
                    "urn:" + i, Concept.Kind.SKILL, names, Map.of(), List.of(), List.of(), List.of(), List.of(), ""));
        }
        return concepts;
    }

    private static List<String> words(long seed) {
        return new Random(seed)
                        .ints((long) PARTS * 7, 'a', 'z' + 1)
                        .collect(ArrayList<StringBuilder>::new, TranslationTest::append, List::addAll)
                        .stream()
                        .map(StringBuilder::toString)
                        .toList();
    }

    private static void append(List<StringBuilder> words, int letter) {
        if (words.isEmpty() || words.get(words.size() - 1).length() == 7) {
            words.add(new StringBuilder());
        }
        words.get(words.size() - 1).append((char) letter);
    }
}
