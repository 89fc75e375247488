package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
                Chef school""");
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
    void reads_nothing_where_there_is_no_title_or_no_content() {
        assertThat(JobPostingReader.read(json("{'description': 'x'}"))).isEmpty();
        assertThat(JobPostingReader.read(json("{'title': 'x', 'description': 7, 'skills': [null, 3, {}]}")))
                .isEmpty();
    }
}
