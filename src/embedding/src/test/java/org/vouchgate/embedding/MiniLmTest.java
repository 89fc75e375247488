package org.vouchgate.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.skills.retrieval.SentenceModel;
import org.vouchgate.skills.retrieval.TaxonomyDirectory;
import org.vouchgate.skills.taxonomy.Concept;

class MiniLmTest {

    @TempDir
    static Path unpacked;

    private static SentenceModel model;

    @BeforeAll
    static void load() {
        model = SentenceModels.load(unpacked).orElseThrow();
    }

    @Test
    void says_where_each_piece_stands_in_the_text() {
        var text = "weld 😀 metal";

        var pieces = model.read(text);

        assertThat(pieces.starts()[0]).isEqualTo(-1);
        int last = pieces.starts().length - 2;
        assertThat(text.substring(pieces.starts()[last], pieces.ends()[last])).isEqualTo("metal");
        assertThat(pieces.vectors()[1]).hasSize(model.dimensions());
    }

    @Test
    void gives_the_same_bits_whatever_was_read_before() {
        var first = model.read("care for the elderly").vectors();

        model.read("something else, and longer than that");

        assertThat(model.read("care for the elderly").vectors()).isDeepEqualTo(first);
    }

    @Test
    void reads_no_more_of_a_long_text_than_the_model_can_take() {
        assertThat(model.read("word ".repeat(10_000)).vectors().length).isLessThanOrEqualTo(256);
    }

    @Test
    void finds_a_skill_that_shares_no_word_with_the_text_and_shows_which_words_were_meant() {
        var taxonomy = TaxonomyDirectory.inMemory(
                "test/1",
                List.of(concept("urn:a", "provide nursing to the aged"), concept("urn:b", "repair bicycles")),
                Optional.of(model));

        var best = taxonomy.normalise("looking after elderly people", Optional.of("en"), 1)
                .get(0);

        assertThat(best.skill().uri()).isEqualTo("urn:a");
        assertThat(best.words()).isNotEmpty();
        assertThat(best.nameWords()).isEmpty();
        assertThat(taxonomy.version()).endsWith(model.version());
    }

    private static Concept concept(String uri, String name) {
        return new Concept(
                uri,
                Concept.Kind.SKILL,
                List.of(Concept.Name.of(name, "en", Concept.Role.PREFERRED)),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }
}
