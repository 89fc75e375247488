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
    void scores_are_read_as_the_common_schemas_write_them() {
        var job = job("""
                {'positionTitle': 'Dev', 'positionQualifications': [{'positionCompetencies': [
                    {'competencyName': 'Java', 'requiredProficiencyLevel': {'scoresNumeric': [{'value': 5, 'minimum': 1, 'maximum': 5}]}},
                    {'competencyName': 'SQL', 'requiredProficiencyLevel': {'scoresText': [{'value': '40', 'minimum': '0', 'maximum': '100'}]}}]}]}""");

        assertThat(job.skills()).extracting(StatedSkill::level).containsExactly(Optional.of(4), Optional.of(2));
    }

    @Test
    void a_level_wished_for_beyond_the_one_required_is_a_wish_of_its_own() {
        var job = job("""
                {'positionTitle': 'Nobody', 'positionQualifications': [{'positionCompetencies': [
                    {'competencyName': 'Java', 'requiredProficiencyLevel': {'scoresNumeric': [{'value': 2, 'maximum': 4}]},
                     'desiredProficiencyLevel': {'scoresNumeric': [{'value': 4, 'maximum': 4}]}},
                    {'competencyName': 'SQL', 'requiredProficiencyLevel': {'scoresNumeric': [{'value': 3, 'maximum': 4}]},
                     'desiredProficiencyLevel': {'scoresNumeric': [{'value': 3, 'maximum': 4}]}}]}]}""");

        var requirements =
                new RequirementReader(StarterVocabulary.load()).read(job).requirements();

        assertThat(requirements)
                .extracting(Requirement::label, Requirement::importance, Requirement::minLevel)
                .containsExactly(
                        tuple("Java", REQUIRED, Optional.of(2)),
                        tuple("Java", PREFERRED, Optional.of(4)),
                        tuple("SQL", REQUIRED, Optional.of(3)));
        assertThat(requirements).extracting(Requirement::id).doesNotHaveDuplicates();
    }

    @Test
    void weights_count_against_the_average_of_their_siblings_whatever_the_scale() {
        var job = job("""
                {'positionTitle': 'Nobody', 'positionQualifications': [{'positionCompetencies': [
                    {'competencyName': 'Java', 'weight': {'value': 60}}, {'competencyName': 'SQL', 'weight': {'value': 20}},
                    {'competencyName': 'Git'}]}]}""");

        assertThat(new RequirementReader(StarterVocabulary.load()).read(job).requirements())
                .extracting(Requirement::label, Requirement::weight)
                .containsExactly(tuple("Java", 1.5), tuple("SQL", 0.5), tuple("Git", 1.0));
    }

    @Test
    void weights_on_scales_that_cannot_be_compared_count_as_none() {
        var job = job("""
                {'positionTitle': 'Nobody', 'positionQualifications': [{'positionCompetencies': [
                    {'competencyName': 'Java', 'weight': {'value': 60}},
                    {'competencyName': 'SQL', 'weight': {'value': 4, 'maximumScore': 5}}]}]}""");

        assertThat(job.skills()).extracting(StatedSkill::weight).containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void a_related_competency_called_an_alternative_answers_as_well_and_any_other_does_not() {
        var job = job("""
                {'positionTitle': 'Nobody', 'positionQualifications': [{'positionCompetencies': [
                    {'competencyName': 'Java', 'relatedCompetencies': [
                      {'competencyName': 'Kotlin', 'competencyRelationshipCodes': ['Alternative']},
                      {'competencyName': 'Welding', 'competencyRelationshipCodes': ['isRelatedTo']}]}]}]}""");
        var vocabulary = StarterVocabulary.load();
        var requirements = new RequirementReader(vocabulary).read(job).requirements();
        var scorer = new Scorer(vocabulary).against(requirements, Weights.standard());

        var kotlin = scorer.score(Profiles.profile(Profiles.shows(0, "Kotlin")), Profiles.NOON);

        assertThat(requirements)
                .singleElement()
                .satisfies(java -> assertThat(java.alternatives())
                        .extracting(Requirement.Alternative::label)
                        .containsExactly("Kotlin"));
        assertThat(kotlin.score())
                .isEqualTo(scorer.score(Profiles.profile(Profiles.shows(0, "Java")), Profiles.NOON)
                        .score());
        assertThat(kotlin.lines().get(0).best().orElseThrow().reasons().get(0).arguments())
                .contains("Kotlin");
        assertThat(scorer.score(Profiles.profile(Profiles.shows(0, "Welding")), Profiles.NOON)
                        .score())
                .isEmpty();
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
