package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vouchgate.matching.Importance.PREFERRED;
import static org.vouchgate.matching.Importance.REQUIRED;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.matching.ProtectedCriterion.Kind;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** Job descriptions in the shapes of HR Open Standards and JDX. */
class HrOpenJobsTest {

    private static JobDescription job(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return JobPostingReader.read(reader.readObject()).orElseThrow();
        }
    }

    @Test
    void a_posting_says_what_is_required_and_what_is_preferred() {
        var job = job("""
                {'title': 'Nurse', 'formattedDescriptions': ['<p>A ward by the sea.</p>'],
                 'requiredCredentials': [{'descriptions': ['Registered nurse']}],
                 'preferredExperiences': [{'descriptions': ['Wound care'], 'duration': 'P2Y'}],
                 'responsibilities': [{'name': 'Medication administration'}]}""");

        assertThat(job.text()).isEqualTo("""
                A ward by the sea.
                Responsibilities:
                Medication administration
                Requirements:
                Registered nurse
                Preferred:
                Wound care (24 months of experience)""");
        assertThat(new RequirementReader(StarterVocabulary.load()).read(job).requirements())
                .extracting(
                        Requirement::label,
                        Requirement::importance,
                        requirement ->
                                requirement.experience().map(Experience::months).orElse(0))
                .containsExactlyInAnyOrder(
                        tuple("nursing care", REQUIRED, 0),
                        tuple("medication administration", PREFERRED, 0),
                        tuple("wound care", PREFERRED, 24));
    }

    @Test
    void annotated_terms_are_skills() {
        var job = job("""
                {'title': 'Dev', 'technologies': [{'name': 'Java', 'annotation': {'required': true}},
                  {'name': 'Git', 'annotation': {'preferred': true}}, {'name': 'Kafka', 'annotation': {'requiredAtHiring': false}}],
                 'competencies': [{'name': 'Teamwork', 'termCode': 'http://data.europa.eu/esco/skill/60c78287-22eb-4103-9c8c-28deaa460da0'}]}""");

        assertThat(job.skills())
                .extracting(
                        StatedSkill::name,
                        StatedSkill::importance,
                        skill -> skill.uri().isPresent())
                .containsExactly(
                        tuple("Teamwork", REQUIRED, true),
                        tuple("Java", REQUIRED, false),
                        tuple("Git", PREFERRED, false),
                        tuple("Kafka", PREFERRED, false));
    }

    @Test
    void position_competencies_carry_levels_on_their_own_scale() {
        var job = job("""
                {'positionProfiles': [{'positionTitle': 'Welder', 'positionFormattedDescriptions': [{'title': 'Your tasks', 'content': 'Welding'}],
                  'positionQualifications': [{'positionCompetencies': [
                    {'competencyName': 'MIG welding', 'competencyIds': [{'value': 'urn:c:1'}],
                     'requiredProficiencyLevel': {'scoresNumeric': [{'value': 3, 'minimumScore': 0, 'maximumScore': 5}]}},
                    {'competencyName': 'TIG welding', 'desiredProficiencyLevel': {'scoresText': [{'value': 'Advanced'}]}},
                    {'competencyName': 'Safety', 'requiredProficiencyLevel': {'scoresNumeric': [{'value': 9}]}}]}]}]}""");

        assertThat(job.title()).isEqualTo("Welder");
        assertThat(job.text()).isEqualTo("Your tasks:\nWelding");
        assertThat(job.skills())
                .containsExactly(
                        new StatedSkill("MIG welding", Optional.of("urn:c:1"), REQUIRED, Optional.of(3)),
                        new StatedSkill("TIG welding", Optional.empty(), PREFERRED, Optional.of(3)),
                        new StatedSkill("Safety", Optional.empty(), REQUIRED, Optional.empty()));
    }

    @Test
    void a_level_that_is_listed_is_asked_for() {
        var job = job("""
                {'positionTitle': 'Dev', 'positionQualifications': [{'positionCompetencies': [
                    {'competencyName': 'Java', 'requiredProficiencyLevel': {'scoresNumeric': [{'value': 4, 'maximumScore': 4}]}}]}]}""");

        assertThat(new RequirementReader(StarterVocabulary.load()).read(job).requirements())
                .singleElement()
                .satisfies(java -> assertThat(java.minLevel()).contains(4));
    }

    @Test
    void requirements_of_the_person_are_shown_and_never_asked_of_anybody() {
        var job = job("""
                {'title': 'Guard', 'descriptions': ['First aid'], 'citizenshipRequirements': [{'name': 'Ireland'}],
                 'physicalRequirements': ['Standing all day'], 'sensoryRequirements': [{'descriptions': ['Hears alarms']}]}""");

        var reading = new RequirementReader(StarterVocabulary.load()).read(job);

        assertThat(reading.protectedCriteria())
                .extracting(
                        ProtectedCriterion::kind,
                        criterion -> criterion.readFrom().words())
                .containsExactly(
                        tuple(Kind.CITIZENSHIP, "Ireland"),
                        tuple(Kind.PHYSICAL, "Standing all day"),
                        tuple(Kind.SENSORY, "Hears alarms"));
        assertThat(reading.requirements()).extracting(Requirement::label).containsExactly("first aid");
    }

    @Test
    void languages_of_the_work_are_read_from_their_codes() {
        var job = job(
                "{'title': 'Guide', 'competencies': [{'name': 'Tour guiding'}], 'workLanguages': [{'language': 'de'}]}");

        assertThat(job.skills()).extracting(StatedSkill::name).containsExactly("Tour guiding", "German");
    }
}
