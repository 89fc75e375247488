package org.vouchgate.skills.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.SkillProposal;

class JoinedIndexTest {

    private static final List<Concept> IMPORTED =
            List.of(concept("urn:weld", "weld metal"), concept("urn:books", "keep accounts"));
    private static final List<Concept> CARRIED =
            List.of(concept("urn:own:kubernetes", "Kubernetes clusters"), concept("urn:own:weld", "weld metal"));

    @TempDir
    Path directory;

    /** Gives each text two numbers, and tells what it was asked. */
    private record Listening(List<String> asked) implements SentenceModel {

        @Override
        public String version() {
            return "listening/1";
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public Pieces read(String text) {
            asked.add(text);
            var vector = new float[] {text.length(), text.charAt(0)};
            return new Pieces(
                    new float[][] {vector, vector, vector}, new int[] {-1, 0, -1}, new int[] {-1, text.length(), -1});
        }
    }

    @Test
    void ranks_what_comes_from_two_taxonomies_by_one_score_and_of_equals_the_imported_one_first() throws IOException {
        TaxonomyDirectory.build("a/1", IMPORTED, directory, Optional.empty(), (stage, percent) -> {});

        var joined = JoinedIndex.inMemory(List.of(directory), "own/1", CARRIED, Optional.empty());

        assertThat(joined.version()).startsWith("a/1+own/1~");
        assertThat(joined.normalise("keep accounts and Kubernetes clusters", Optional.of("en"), 5))
                .extracting(proposal -> proposal.skill().uri())
                .startsWith("urn:books", "urn:own:kubernetes");
        assertThat(joined.find("urn:own:weld").orElseThrow().uri()).isEqualTo("urn:weld");
    }

    @Test
    void what_is_called_exactly_so_comes_first_whichever_taxonomy_has_it() throws IOException {
        TaxonomyDirectory.build("a/1", IMPORTED, directory, Optional.empty(), (stage, percent) -> {});

        var joined = JoinedIndex.inMemory(List.of(directory), "own/1", CARRIED, Optional.empty());

        assertThat(joined.normalise("kubernetes clusters", Optional.of("en"), 1))
                .extracting(proposal -> proposal.skill().uri())
                .containsExactly("urn:own:kubernetes");
    }

    @Test
    void shows_the_words_of_the_text_as_they_stand_there() throws IOException {
        TaxonomyDirectory.build("a/1", IMPORTED, directory, Optional.empty(), (stage, percent) -> {});

        var joined = JoinedIndex.inMemory(List.of(directory), "own/1", CARRIED, Optional.empty());

        assertThat(joined.normalise("running Kubernetes well", Optional.of("en"), 1))
                .flatExtracting(SkillProposal::words)
                .containsExactly("Kubernetes");
    }

    @Test
    void works_out_no_vector_that_a_member_has() throws IOException {
        var model = new Listening(new ArrayList<>());
        TaxonomyDirectory.build("a/1", IMPORTED, directory, Optional.of(model), (stage, percent) -> {});
        model.asked().clear();

        JoinedIndex.build(
                List.of(directory),
                "own/1",
                CARRIED,
                directory.resolve("joined"),
                Optional.of(model),
                (stage, percent) -> {});

        assertThat(model.asked()).containsOnly("Kubernetes clusters");
        assertThat(TaxonomyDirectory.open(directory.resolve("joined"), Optional.of(model))
                        .version())
                .endsWith("listening/1");
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
