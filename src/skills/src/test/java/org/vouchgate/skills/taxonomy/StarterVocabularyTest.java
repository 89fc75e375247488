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
        assertThat(STARTER.skills()).hasSizeGreaterThanOrEqualTo(1_150);
        assertThat(STARTER.skills().stream().map(Skill::sector).distinct()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void leaves_no_sector_to_a_handful_of_skills() {
        var sizes = STARTER.skills().stream().collect(Collectors.groupingBy(Skill::sector, Collectors.counting()));

        assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(15));
        assertThat(sizes)
                .containsKeys(
                        "it",
                        "health",
                        "construction and trades",
                        "logistics",
                        "finance",
                        "hospitality",
                        "education",
                        "manufacturing",
                        "public service",
                        "retail",
                        "creative",
                        "agriculture",
                        "transversal",
                        "language",
                        "energy and environment",
                        "security");
    }

    @Test
    void is_called_by_another_version_than_the_smaller_one_before() {
        assertThat(STARTER.version()).isEqualTo("starter/4");
    }

    @Test
    void gives_nearly_every_skill_another_name() {
        var without = STARTER.skills().stream().filter(skill -> skill.aliases().isEmpty());

        assertThat(without.count()).isLessThan(STARTER.skills().size() / 50);
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
    void gives_every_skill_a_broader_one_unless_others_stand_below_it() {
        var parents = STARTER.skills().stream()
                .flatMap(skill -> skill.broader().stream())
                .collect(Collectors.toSet());

        assertThat(STARTER.skills())
                .filteredOn(skill -> skill.broader().isEmpty())
                .hasSizeLessThan(40)
                .allSatisfy(root -> assertThat(parents).contains(root.uri()));
    }

    @Test
    void finds_no_heading_of_a_field_within_a_text() {
        // A field would stand for everything below it: "We are in finance" asks for nothing.
        assertThat(STARTER.skills())
                .filteredOn(skill -> skill.broader().isEmpty())
                .allSatisfy(field -> assertThat(STARTER.mentionedIn("We work in " + field.label() + " all day"))
                        .extracting(SkillMention::skill)
                        .doesNotContain(field));
    }

    @Test
    void writes_esco_concepts_as_esco_does() {
        assertThat(STARTER.skills().stream().map(Skill::escoUri).flatMap(Optional::stream))
                .allMatch(uri ->
                        uri.matches("http://data\\.europa\\.eu/esco/skill/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }

    @Test
    void refers_to_an_esco_concept_from_one_skill_at_most() {
        var concepts = STARTER.skills().stream()
                .map(Skill::escoUri)
                .flatMap(Optional::stream)
                .toList();

        assertThat(concepts).hasSizeGreaterThan(300).doesNotHaveDuplicates();
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

    @Test
    void knows_arabic_names_of_every_sector_and_of_most_skills() {
        var concepts = StarterVocabulary.concepts();
        var arabic = concepts.stream()
                .filter(concept -> concept.names().stream()
                        .anyMatch(name -> name.language().equals("ar")))
                .toList();

        assertThat(arabic).hasSizeGreaterThan(1_200);
        assertThat(arabic.stream().map(Concept::sector).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        concepts.stream().map(Concept::sector).distinct().toList());
    }

    @Test
    void finds_arabic_names_with_whatever_is_written_onto_them() {
        assertThat(STARTER.named("إدارة المشاريع")).extracting(Skill::label).containsExactly("project management");
        assertThat(STARTER.mentionedIn(
                        "خبرة في المحاسبة وإدارة المخزون، ومعرفة بالتسويق الرقمي وبرمجة تطبيقات بلغة جافا"))
                .extracting(mention -> mention.skill().label())
                .contains("accounting", "inventory management", "digital marketing", "Java");
        assertThat(STARTER.mentionedIn("إجادة اللُّغة الإنجليزيّة"))
                .extracting(mention -> mention.skill().label())
                .containsExactly("English language");
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
            "We are recruiting from today",
            "Reporting to the head of operations, you show initiative and foster a culture of integrity",
            "Fostering growth, forging relationships and directing attention to what matters, at our discretion",
            "A company with a long history and a clear architecture, mining its data",
            "Vous traitez les demandes; le facteur humain compte",
            "Wir lassen niemanden allein; Revision vorbehalten",
            "نحن شركة في المملكة العربية السعودية ونقدم التأمين الصحي والمرونة في ساعات الدوام",
            "يرجى إرسال السيرة الذاتية مع ذكر التحصيل العلمي");

    @Test
    void takes_no_ordinary_word_for_a_skill() {
        assertThat(ORDINARY_TEXTS)
                .allSatisfy(text -> assertThat(STARTER.mentionedIn(text)).isEmpty());
    }
}
