package org.vouchgate.skills.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillEntry;
import org.vouchgate.skills.taxonomy.SkillIndex;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

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
        TaxonomyDirectory.build("test/1", List.of(WELDING, GROUP), directory, Optional.empty(), (stage, percent) -> {});

        var taxonomy = TaxonomyDirectory.open(directory, Optional.empty());

        assertThat(taxonomy.skills()).extracting(Skill::label).containsExactly("weld metal");
        assertThat(taxonomy.named("METALL SCHWEISSEN")).extracting(Skill::uri).containsExactly(WELDING.uri());
    }

    @Test
    void refuses_a_damaged_index() throws IOException {
        for (var name : List.of("concepts.bin", "index.bin")) {
            TaxonomyDirectory.build(
                    "test/1", List.of(WELDING, GROUP), directory, Optional.empty(), (stage, percent) -> {});
            var file = directory.resolve(name);
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);

            assertThatThrownBy(() -> TaxonomyDirectory.open(directory, Optional.empty()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void answers_from_the_file_as_from_the_heap() throws IOException {
        var concepts = new ArrayList<>(StarterVocabulary.concepts());
        concepts.add(WELDING);
        TaxonomyDirectory.build("test/1", concepts, directory, Optional.empty(), (stage, percent) -> {});
        var held = SkillIndex.of("test/1", concepts.stream().map(SkillEntry::of).toList());

        var opened = TaxonomyDirectory.open(directory, Optional.empty());

        assertThat(opened.skills()).isEqualTo(held.skills());
        for (var skill : held.skills()) {
            assertThat(opened.find(skill.uri())).isEqualTo(held.find(skill.uri()));
            skill.escoUri().ifPresent(esco -> assertThat(opened.find(esco)).isEqualTo(held.find(esco)));
            for (var alias : skill.aliases()) {
                assertThat(opened.named(alias)).isEqualTo(held.named(alias));
                var text = "You know " + alias + ", and some " + skill.label();
                assertThat(opened.mentionedIn(text)).isEqualTo(held.mentionedIn(text));
            }
        }
    }

    @Test
    void a_skill_is_found_by_its_own_identifier_before_another_that_claims_it() throws IOException {
        var other = new Concept(
                "http://example.org/a",
                Concept.Kind.SKILL,
                List.of(Concept.Name.of("solder", "en", Concept.Role.PREFERRED)),
                Map.of(),
                List.of(),
                List.of(),
                List.of(
                        new Concept.Crosswalk(WELDING.uri(), Concept.Match.EXACT),
                        new Concept.Crosswalk("urn:elsewhere", Concept.Match.EXACT)),
                List.of(),
                "");
        TaxonomyDirectory.build("test/1", List.of(WELDING, other), directory, Optional.empty(), (stage, percent) -> {});

        var taxonomy = TaxonomyDirectory.open(directory, Optional.empty());

        assertThat(taxonomy.find(WELDING.uri())).map(Skill::label).contains("weld metal");
        assertThat(taxonomy.find("urn:elsewhere")).map(Skill::label).contains("solder");
        assertThat(taxonomy.find("urn:nobody")).isEmpty();
    }

    @Test
    void refuses_two_skills_with_one_uri_and_leaves_nothing_but_what_is_complete() {
        assertThatThrownBy(() -> TaxonomyDirectory.build(
                        "test/1", List.of(WELDING, WELDING), directory, Optional.empty(), (stage, percent) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(WELDING.uri());
        assertThat(TaxonomyDirectory.isAt(directory)).isFalse();
    }

    @Test
    void tells_how_far_it_is_stage_by_stage_and_never_backwards() throws IOException {
        var heard = new ArrayList<Integer>();

        TaxonomyDirectory.build(
                "test/1",
                StarterVocabulary.concepts(),
                directory,
                Optional.empty(),
                (stage, percent) -> heard.add(1000 * stage.ordinal() + percent));

        assertThat(heard)
                .isSorted()
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each % 1000).isBetween(0, 100));
    }

    @Test
    void refuses_an_index_that_was_cut_short() throws IOException {
        TaxonomyDirectory.build("test/1", List.of(WELDING, GROUP), directory, Optional.empty(), (stage, percent) -> {});
        var file = directory.resolve("index.bin");
        var bytes = Files.readAllBytes(file);
        for (int length : new int[] {0, 8, 16, bytes.length / 2 / 8 * 8, bytes.length - 8, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));

            assertThatThrownBy(() -> TaxonomyDirectory.open(directory, Optional.empty()))
                    .isInstanceOf(IOException.class)
                    .hasMessageMatching(".*(damaged|another format).*");
        }
    }
}
