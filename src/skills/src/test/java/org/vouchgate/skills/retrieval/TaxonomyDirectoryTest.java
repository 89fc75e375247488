package org.vouchgate.skills.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.Skill;

class TaxonomyDirectoryTest {

    private static final Concept WELDING = new Concept(
            "http://data.europa.eu/esco/skill/w",
            Concept.Kind.SKILL,
            List.of(
                    Concept.Name.of("weld metal", "en", Concept.Role.PREFERRED),
                    Concept.Name.of("Metall schweißen", "de", Concept.Role.PREFERRED)),
            Map.of("en", "Join pieces of metal by heat."),
            List.of("urn:group"),
            List.of(new Concept.Relation("urn:metal", Concept.RelationKind.ESSENTIAL)),
            List.of(new Concept.Crosswalk("urn:onet:welding", Concept.Match.CLOSE)),
            List.of("S8.1"),
            "manufacturing");
    private static final Concept GROUP = new Concept(
            "urn:group",
            Concept.Kind.SKILL_GROUP,
            List.of(Concept.Name.of("working with machinery", "en", Concept.Role.PREFERRED)),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");

    @TempDir
    Path directory;

    @Test
    void keeps_every_field_of_a_concept() throws IOException {
        ConceptStore.write(directory.resolve("concepts.bin"), "test/1", List.of(WELDING, GROUP));

        var stored = ConceptStore.read(directory.resolve("concepts.bin"));

        assertThat(stored).isEqualTo(new ConceptStore.Stored("test/1", List.of(WELDING, GROUP)));
    }

    @Test
    void opens_what_was_built_and_takes_groups_for_no_skills() throws IOException {
        TaxonomyDirectory.build("test/1", List.of(WELDING, GROUP), directory, Optional.empty(), (done, of) -> {});

        var taxonomy = TaxonomyDirectory.open(directory, Optional.empty());

        assertThat(taxonomy.skills()).extracting(Skill::label).containsExactly("weld metal");
        assertThat(taxonomy.named("METALL SCHWEISSEN")).extracting(Skill::uri).containsExactly(WELDING.uri());
    }

    @Test
    void refuses_a_damaged_index() throws IOException {
        for (var name : List.of("concepts.bin", "index.bin")) {
            TaxonomyDirectory.build("test/1", List.of(WELDING, GROUP), directory, Optional.empty(), (done, of) -> {});
            var file = directory.resolve(name);
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);

            assertThatThrownBy(() -> TaxonomyDirectory.open(directory, Optional.empty()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("damaged");
        }
    }
}
