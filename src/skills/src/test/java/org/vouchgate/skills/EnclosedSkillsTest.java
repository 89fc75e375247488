package org.vouchgate.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.skills.Verified.Inside;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** Skills of credentials inside credentials, of packages, and of copies. */
class EnclosedSkillsTest {

    private static final SkillExtractor EXTRACTOR = new SkillExtractor(StarterVocabulary.load());
    private static final String FIRST = "/credentialSubject/verifiableCredential/0";
    private static final String SECOND = "/credentialSubject/verifiableCredential/1";
    private static final String SCHOOL = "did:web:school.example";

    @Test
    @DisplayName(
            "2.9 CLR 2: a verified credential inside a record is read with its own issuer's standing; a forged one is not")
    void reads_what_was_verified_inside_a_record() {
        var record = Verified.record(
                "{'credentialSubject': {'type': ['ClrSubject'], 'verifiableCredential': ['a', 'b']}}",
                new Inside(FIRST, SCHOOL, "{'credentialSubject': {'achievement': {'name': 'Java'}}}", true),
                new Inside(SECOND, SCHOOL, "{'credentialSubject': {'achievement': {'name': 'Python'}}}", false));

        var profile = EXTRACTOR.extract(List.of(record));

        assertThat(profile.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.words()).isEqualTo("Java");
            assertThat(evidence.attainment().standing()).isEqualTo(Standing.TRUSTED_ISSUER);
            assertThat(evidence.credential().issuer()).isEqualTo(SCHOOL);
            assertThat(evidence.credential().part()).isEqualTo(FIRST);
            assertThat(evidence.credential().index()).isZero();
        });
        assertThat(profile.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.why()).isEqualTo(SetAside.Why.NOT_VERIFIED_ON_ITS_OWN);
            assertThat(aside.pointer()).isEqualTo(SECOND);
        });
    }

    @Test
    @DisplayName("2.9 CLR 4: what a credential inside states itself, the publisher's word adds nothing to")
    void an_achievement_with_a_credential_of_its_own_counts_once() {
        var record = Verified.record(
                """
                {'credentialSubject': {'achievement': [{'id': 'urn:a', 'name': 'Java'}, {'id': 'urn:b', 'name': 'Python'}]}}""",
                new Inside(
                        FIRST,
                        SCHOOL,
                        "{'credentialSubject': {'achievement': {'id': 'urn:a', 'name': 'Java'}}}",
                        true));

        var profile = EXTRACTOR.extract(List.of(record));

        assertThat(profile.evidence())
                .extracting(evidence ->
                        evidence.words() + " " + evidence.attainment().standing())
                .containsExactlyInAnyOrder("Python RECORD_PUBLISHER", "Java TRUSTED_ISSUER");
    }

    @Test
    @DisplayName("OB-11: a badge inside a record that was failed or withdrawn is never counted")
    void what_was_failed_inside_a_record_does_not_count() {
        var record = Verified.record("{'credentialSubject': {}}", new Inside(FIRST, SCHOOL, """
                {'credentialSubject': {'result': {'resultDescription': 'urn:r', 'status': 'Withdrew'},
                 'achievement': {'name': 'Java', 'resultDescription': [{'id': 'urn:r', 'resultType': 'Status'}]}}}""", true));

        var profile = EXTRACTOR.extract(List.of(record));

        assertThat(profile.evidence()).isEmpty();
        assertThat(profile.setAside()).singleElement().extracting(SetAside::why).isEqualTo(SetAside.Why.NOT_COMPLETED);
    }

    @Test
    @DisplayName("OB-13: of two copies of one badge the newer counts, wherever they are")
    void a_copy_counts_once() {
        var old = Verified.badge(SCHOOL, """
                {'id': 'urn:1', 'validFrom': '2020-01-01T00:00:00Z', 'credentialSubject': {'achievement': {'name': 'Java'}}}""");
        var record = Verified.record("{'credentialSubject': {}}", new Inside(FIRST, SCHOOL, """
                {'id': 'urn:1', 'validFrom': '2024-01-01T00:00:00Z', 'credentialSubject': {'achievement': {'name': 'Java'}}}""", true));

        var profile = EXTRACTOR.extract(List.of(old, record));

        assertThat(profile.evidence())
                .singleElement()
                .extracting(evidence -> evidence.credential().part())
                .isEqualTo(FIRST);
        assertThat(profile.setAside())
                .singleElement()
                .extracting(SetAside::why)
                .isEqualTo(SetAside.Why.ALREADY_COUNTED);
    }

    @Test
    @DisplayName("OB-13: one identifier of two issuers is two badges")
    void the_same_identifier_of_another_issuer_is_another_badge() {
        var claims = "{'id': 'urn:1', 'credentialSubject': {'achievement': {'name': 'Java'}}}";

        var profile = EXTRACTOR.extract(
                List.of(Verified.badge(SCHOOL, claims), Verified.badge("did:web:other.example", claims)));

        assertThat(profile.evidence()).hasSize(2);
    }

    @Test
    @DisplayName(
            "market 3.4: what an LER-RS package says itself is self-asserted, whoever signed it; degrees under way are none")
    void a_resume_is_self_asserted() {
        var resume = Verified.typed("LER-RS VC", """
                {'credentialSubject': {'skills': [{'name': 'Java', 'yearsOfExperience': 5}],
                 'employmentHistories': [{'positionHistories': [{'title': 'Python developer'}]}],
                 'certifications': [{'name': 'SQL', 'status': 'Expired'}],
                 'educationAndLearnings': [{'educationDegrees': [
                   {'name': 'Bachelor of Commerce', 'degreeGrantedStatus': 'Granted'},
                   {'name': 'Master of Java', 'degreeGrantedStatus': 'In Progress'}]}]}}""");

        var profile = EXTRACTOR.extract(List.of(resume));

        assertThat(profile.evidence())
                .extracting(SkillEvidence::words)
                .contains("Java", "Bachelor of Commerce")
                .doesNotContain("SQL", "Master of Java");
        assertThat(profile.evidence())
                .extracting(evidence -> evidence.attainment().standing())
                .containsOnly(Standing.SELF_ASSERTED);
        assertThat(profile.setAside()).extracting(SetAside::words).containsExactlyInAnyOrder("SQL", "Master of Java");
    }

    @Test
    void a_school_may_confirm_an_entry_of_a_package() {
        var entry = "/credentialSubject/educationAndLearnings/0/verifications/0";
        var resume = Verified.typed("LER-RS VC", "{'credentialSubject': {}}", new Inside(entry, SCHOOL, """
                        {'credentialSubject': {'educationAndLearning': {'educationDegrees': [
                          {'name': 'Bachelor of Java', 'degreeGrantedStatus': 'Conferred'}]}}}""", true));

        var profile = EXTRACTOR.extract(List.of(resume));

        assertThat(profile.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.attainment().standing()).isEqualTo(Standing.TRUSTED_ISSUER);
            assertThat(evidence.attainment().lasting()).isTrue();
        });
    }

    @Test
    @DisplayName(
            "Issue 3: achievements of the European Learning Model are read, with the ESCO skills of their outcomes")
    void reads_the_european_learning_model() {
        var diploma = Verified.typed("EuropeanDigitalCredential", """
                {'credentialSubject': {'id': 'did:key:x', 'type': 'Person', 'hasClaim': [
                  {'id': 'urn:epass:learningAchievement:1', 'type': 'LearningAchievement',
                   'title': {'de': ['Programmieren'], 'en': ['Programming']},
                   'provenBy': [{'type': 'LearningAssessment'}],
                   'specifiedBy': {'type': 'Qualification', 'learningOutcome': [
                     {'type': 'LearningOutcome', 'title': {'en': ['Write programs']},
                      'relatedESCOSkill': [{'id': 'http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389',
                                            'type': 'Concept', 'prefLabel': {'en': ['Java (computer programming)']}}]}]},
                   'hasPart': [{'type': 'LearningAchievement', 'title': {'en': 'SQL'}}]},
                  {'type': 'LearningActivity', 'title': {'en': ['Python']}}]}}""");

        var profile = EXTRACTOR.extract(List.of(diploma));

        assertThat(profile.evidence())
                .extracting(SkillEvidence::words)
                .contains("SQL")
                .doesNotContain("Python");
        assertThat(profile.evidence())
                .filteredOn(evidence -> evidence.identifier().isPresent())
                .singleElement()
                .satisfies(evidence -> {
                    assertThat(evidence.source()).isEqualTo(SkillEvidence.Source.ALIGNMENT);
                    assertThat(evidence.attainment().outcome()).isEqualTo(Outcome.ASSESSED);
                    assertThat(evidence.pointer())
                            .isEqualTo(
                                    "/credentialSubject/hasClaim/0/specifiedBy/learningOutcome/0/relatedESCOSkill/0");
                });
    }
}
