package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vouchgate.matching.ProtectedCriterion.Kind;

class JobPostingReaderTest {

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    @Test
    void reads_texts_under_headings_that_say_what_they_are() {
        var job = JobPostingReader.read(json("""
                {'@type': 'JobPosting', 'title': 'Cook', 'description': '<p>Small kitchen.</p>', 'responsibilities': 'Cooking',
                 'qualifications': ['HACCP', {'name': 'Chef school'}],
                 'experienceRequirements': {'@type': 'OccupationalExperienceRequirements', 'monthsOfExperience': 12}}"""));

        assertThat(job).map(JobDescription::title).contains("Cook");
        assertThat(job).map(JobDescription::text).contains("""
                Small kitchen.
                Responsibilities:
                Cooking
                Qualifications:
                HACCP
                Chef school
                Experience requirements:
                12 months of experience""");
    }

    @Test
    void reads_terms_in_sets_and_lists_with_codes_and_languages() {
        var job = JobPostingReader.read(json("""
                {'title': 'Dev', 'skills': [
                  {'@type': 'DefinedTermSet', 'name': 'Ours', 'hasDefinedTerm': [
                    {'@id': '_:b0', 'name': {'@value': 'Java', '@language': 'en'}, 'sameAs': ['urn:x:java']}]},
                  {'@type': 'ItemList', 'itemListElement': [{'@type': 'ListItem', 'item': {'name': 'SQL', 'termCode': 'K-7'}}]},
                  'urn:vouchgate:skill:git']}"""));

        assertThat(job.orElseThrow().skills())
                .containsExactly(
                        new StatedSkill("Java", Optional.of("urn:x:java"), Importance.REQUIRED),
                        new StatedSkill("SQL", Optional.empty(), Importance.REQUIRED),
                        new StatedSkill(
                                "urn:vouchgate:skill:git",
                                Optional.of("urn:vouchgate:skill:git"),
                                Importance.REQUIRED));
    }

    @Test
    void reads_skills_as_text_or_as_terms() {
        var job = JobPostingReader.read(json("""
                {'title': 'Dev', 'skills': ['Java, SQL; Git', {'@type': 'DefinedTerm', 'name': 'Zorbing', 'url': 'urn:z'}]}"""));

        assertThat(job.orElseThrow().skills())
                .containsExactly(
                        new StatedSkill("Java", Optional.empty(), Importance.REQUIRED),
                        new StatedSkill("SQL", Optional.empty(), Importance.REQUIRED),
                        new StatedSkill("Git", Optional.empty(), Importance.REQUIRED),
                        new StatedSkill("Zorbing", Optional.of("urn:z"), Importance.REQUIRED));
    }

    @Test
    void takes_members_about_the_person_for_protected_criteria_whatever_they_say() {
        var job = JobPostingReader.read(json("""
                {'title': 'Clerk', 'description': 'Filing.', 'eligibilityToWorkRequirement': 'Papers in order',
                 'physicalRequirement': [{'@type': 'DefinedTerm', 'name': 'Climbing ladders'}], 'sensoryRequirement': 'Sharp eyes'}"""));

        assertThat(job.orElseThrow().criteria())
                .extracting(
                        ProtectedCriterion::kind,
                        criterion -> criterion.readFrom().words())
                .containsExactly(
                        tuple(Kind.CITIZENSHIP, "Papers in order"),
                        tuple(Kind.PHYSICAL, "Climbing ladders"),
                        tuple(Kind.SENSORY, "Sharp eyes"));
    }

    @Test
    void finds_the_posting_among_other_things() {
        var graph = json("""
                {'@graph': [{'@type': 'Organization', 'name': 'Acme'}, {'@type': ['Thing', 'JobPosting'], 'title': 'Cook', 'description': 'Cooking'}]}""");

        assertThat(JobPostingReader.read(graph)).map(JobDescription::title).contains("Cook");
    }

    @Test
    void reads_the_posting_that_a_page_carries() {
        var page = """
                <html><head><script type="application/ld+json">{"@type": "Organization", "name": "Acme"}</script>
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "JobPosting", "title": "Cook",
                "description": "<p>Requirements:</p><ul><li>Food safety</li></ul>"}</script></head><body><h1>Massage and yoga</h1></body></html>""";

        assertThat(JobDescription.of("", page))
                .isEqualTo(new JobDescription("Cook", "Requirements:\n- Food safety", List.of()));
        assertThat(JobDescription.of("Chef", page).title()).isEqualTo("Chef");
    }

    @Test
    void reads_the_page_itself_where_its_posting_is_broken() {
        var page = "<script type=\"application/ld+json\">{\"@type\": \"JobPosting\", </script><p>First aid</p>";

        assertThat(JobDescription.of("Guard", page).text()).isEqualTo("First aid");
    }

    @Test
    void says_how_many_listed_skills_it_did_not_take() {
        var list = IntStream.range(0, 130).mapToObj(i -> "Skill " + i).collect(Collectors.joining(","));

        var job = JobPostingReader.read(json("{'title': 'All', 'skills': '" + list + "'}"))
                .orElseThrow();

        assertThat(job.skills()).hasSize(100);
        assertThat(job.leftOut()).containsExactly(new LeftOut(LeftOut.Kind.SKILLS_BEYOND_LIMIT, 30));
    }

    @Test
    void reads_nothing_where_there_is_no_title_or_no_content() {
        assertThat(JobPostingReader.read(json("{'description': 'x'}"))).isEmpty();
        assertThat(JobPostingReader.read(json("{'title': 'x', 'description': 7, 'skills': [null, 3, {}]}")))
                .isEmpty();
    }
}
