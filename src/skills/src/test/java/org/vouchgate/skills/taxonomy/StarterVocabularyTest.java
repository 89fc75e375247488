package org.vouchgate.skills.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StarterVocabularyTest {

    private static final SkillsTaxonomy STARTER = StarterVocabulary.load();

    @Test
    void covers_many_skills_over_many_sectors() {
        assertThat(STARTER.skills()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(STARTER.skills().stream().map(Skill::sector).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void gives_nearly_every_skill_another_name() {
        var without = STARTER.skills().stream().filter(skill -> skill.aliases().isEmpty());

        assertThat(without.count()).isLessThan(STARTER.skills().size() / 10);
    }

    @Test
    void gives_no_name_to_two_skills() {
        var names = STARTER.skills().stream().flatMap(skill -> names(skill).stream());

        assertThat(names).allSatisfy(name -> assertThat(STARTER.named(name)).hasSize(1));
    }

    @Test
    void knows_every_broader_skill_and_never_runs_in_circles() {
        assertThat(STARTER.skills())
                .allSatisfy(skill -> assertThat(skill.broader()).allSatisfy(broader -> {
                    assertThat(STARTER.find(broader)).isPresent();
                    assertThat(STARTER.kinship(STARTER.find(broader).orElseThrow(), skill))
                            .isEqualTo(Kinship.BROADER);
                    assertThat(STARTER.kinship(skill, STARTER.find(broader).orElseThrow()))
                            .isEqualTo(Kinship.NARROWER);
                }));
    }

    @Test
    void refers_to_an_esco_concept_from_one_skill_at_most() {
        var concepts = STARTER.skills().stream()
                .map(Skill::escoUri)
                .flatMap(Optional::stream)
                .toList();

        assertThat(concepts).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void refers_only_to_esco_concepts_that_exist() throws IOException {
        var esco = shared("matching/taxonomy/esco_skills.tsv");
        assumeTrue(esco.isPresent(), "skipped: the ESCO table is not beside the repository");

        try (var lines = Files.lines(esco.get())) {
            var ids = lines.map(line -> line.substring(0, line.indexOf('\t'))).collect(Collectors.toSet());
            var unknown = STARTER.skills().stream()
                    .map(Skill::escoUri)
                    .flatMap(Optional::stream)
                    .filter(uri -> !ids.contains(uri.substring(uri.lastIndexOf('/') + 1)));
            assertThat(unknown).isEmpty();
        }
    }

    @Test
    void finds_a_skill_by_its_esco_concept_however_that_is_written() {
        assertThat(STARTER.find("https://data.europa.eu/esco/skill/19A8293B-8E95-4DE3-983F-77484079C389/"))
                .map(Skill::label)
                .contains("Java");
    }

    @Test
    void knows_names_in_other_languages() {
        assertThat(STARTER.named("Staplerschein")).extracting(Skill::label).containsExactly("forklift operation");
        assertThat(STARTER.named("premiers secours")).extracting(Skill::label).containsExactly("first aid");
        assertThat(STARTER.named("ATENCION AL CLIENTE"))
                .extracting(Skill::label)
                .containsExactly("customer service");
    }

    private static Collection<String> names(Skill skill) {
        var names = new HashSet<>(skill.aliases());
        names.add(skill.label());
        return names;
    }

    private static Optional<Path> shared(String file) {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared").resolve(file))
                .filter(Files::isReadable)
                .findFirst();
    }

    private static final List<String> ORDINARY_TEXTS = List.of(
            "Go the extra mile and swift to react; the rest of the team will help",
            "You will be acting as a point of contact and excel in what you do",
            "We are recruiting from today");

    @Test
    void takes_no_ordinary_word_for_a_skill() {
        assertThat(ORDINARY_TEXTS)
                .allSatisfy(text -> assertThat(STARTER.mentionedIn(text)).isEmpty());
    }
}
