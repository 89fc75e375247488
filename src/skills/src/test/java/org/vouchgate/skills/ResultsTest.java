package org.vouchgate.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** What results do to an achievement (OB-11), and who stands behind it. */
class ResultsTest {

    private static final SkillExtractor EXTRACTOR = new SkillExtractor(StarterVocabulary.load());
    private static final String DESCRIPTIONS = """
            'resultDescription': [
              {'id': 'urn:status', 'resultType': 'Status'},
              {'id': 'urn:grade', 'allowedValue': ['D', 'C', 'B', 'A'], 'requiredValue': 'C'},
              {'id': 'urn:points', 'valueMin': '0', 'valueMax': '100', 'requiredValue': '50'},
              {'id': 'urn:rubric', 'requiredLevel': 'urn:basic', 'alignment': {'targetName': 'SQL', 'targetUrl': 'urn:sql'},
               'rubricCriterionLevel': [{'id': 'urn:none', 'name': 'None'}, {'id': 'urn:basic', 'name': 'Basic'},
                                        {'id': 'urn:master', 'name': 'Mastered'}]}]""";

    private static SkillProfile withResult(String results) {
        return extract("{'credentialSubject': {'achievement': {'name': 'Java', " + DESCRIPTIONS + "}, 'result': "
                + results + "}}");
    }

    private static SkillProfile extract(String claims) {
        return EXTRACTOR.extract(List.of(Verified.badge(claims)));
    }

    private static void assertSetAside(SkillProfile profile, SetAside.Why why) {
        assertThat(profile.evidence()).isEmpty();
        assertThat(profile.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.why()).isEqualTo(why);
            assertThat(aside.words()).isEqualTo("Java");
            assertThat(aside.pointer()).isEqualTo("/credentialSubject/achievement");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Failed", "Withdrew", "Enrolled", "InProgress", "OnHold", "failed"})
    @DisplayName("OB-11: what was failed or not finished counts for nothing")
    // R5.4
    void counts_nothing_that_was_not_completed(String status) {
        var profile = withResult("{'resultDescription': 'urn:status', 'status': '" + status + "'}");

        assertSetAside(profile, SetAside.Why.NOT_COMPLETED);
    }

    @Test
    @DisplayName("OB-11: one failed result is not made good by another that was completed")
    void counts_nothing_of_which_a_part_was_failed() {
        var profile = withResult("""
                [{'resultDescription': 'urn:status', 'status': 'Completed'}, {'status': 'Failed'}]""");

        assertSetAside(profile, SetAside.Why.NOT_COMPLETED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'resultDescription': 'urn:of-another-achievement', 'status': 'Completed'}",
                "{'resultDescription': 'urn:status'}",
                "{'resultDescription': 'urn:status', 'status': 'Triumphed'}",
                "{'resultDescription': 'urn:grade', 'value': 'E'}",
                "{'resultDescription': 'urn:points', 'value': '101'}",
                "{'resultDescription': 'urn:points', 'value': 'many'}",
                "{'resultDescription': 'urn:rubric', 'achievedLevel': 'urn:unheard-of'}"
            })
    @DisplayName("OB-11: a result that contradicts its description counts for nothing")
    void counts_nothing_whose_result_is_contradictory(String result) {
        assertSetAside(withResult(result), SetAside.Why.RESULT_CONTRADICTORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'resultDescription': 'urn:grade', 'value': 'D'}",
                "{'resultDescription': 'urn:points', 'value': '49'}",
                "{'resultDescription': 'urn:rubric', 'achievedLevel': 'urn:none'}"
            })
    @DisplayName("OB-11: a result below what is required counts for nothing")
    void counts_nothing_below_what_is_required(String result) {
        assertSetAside(withResult(result), SetAside.Why.BELOW_REQUIRED);
    }

    @Test
    void reads_the_level_on_the_issuers_own_scale() {
        var profile = withResult("{'resultDescription': 'urn:rubric', 'achievedLevel': 'urn:master'}");

        assertThat(profile.evidence())
                .isNotEmpty()
                .allSatisfy(
                        evidence -> assertThat(evidence.attainment().level()).contains(new Level("Mastered", 3, 3)));
        assertThat(profile.evidence())
                .filteredOn(evidence -> evidence.source() == SkillEvidence.Source.RESULT)
                .singleElement()
                .satisfies(evidence -> {
                    assertThat(evidence.skill().orElseThrow().label()).isEqualTo("SQL");
                    assertThat(evidence.pointer())
                            .isEqualTo("/credentialSubject/achievement/resultDescription/3/alignment");
                });
    }

    @Test
    void gives_an_achievement_the_lowest_of_its_levels() {
        var profile = withResult("""
                [{'resultDescription': 'urn:grade', 'value': 'A'}, {'resultDescription': 'urn:rubric', 'achievedLevel': 'urn:basic'}]""");

        assertThat(profile.evidence())
                .filteredOn(evidence -> evidence.source() == SkillEvidence.Source.NAME)
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.attainment().level()).contains(new Level("Basic", 2, 3)));
    }

    @Test
    void says_what_is_provisional() {
        var profile = withResult("{'status': 'Provisional'}");

        assertThat(profile.evidence().get(0).attainment().outcome()).isEqualTo(Outcome.PROVISIONAL);
    }

    @Test
    void tells_what_was_assessed_from_what_was_merely_stated() {
        var stated = extract("{'credentialSubject': {'achievement': {'name': 'Java'}}}");
        var evidenced = extract(
                "{'evidence': [{'id': 'https://x.example'}], 'credentialSubject': {'achievement': {'name': 'Java'}}}");
        var certified =
                extract("{'credentialSubject': {'achievement': {'name': 'Java', 'achievementType': 'Certification'}}}");

        assertThat(List.of(stated, evidenced, certified))
                .extracting(profile -> profile.evidence().get(0).attainment().outcome())
                .containsExactly(Outcome.STATED, Outcome.ASSESSED, Outcome.ASSESSED);
    }

    @Test
    void knows_that_degrees_and_licences_do_not_age() {
        var profile =
                extract("{'credentialSubject': {'achievement': {'name': 'Nursing', 'achievementType': 'License'}}}");

        assertThat(profile.evidence().get(0).attainment().lasting()).isTrue();
    }

    @Test
    void compares_scales_of_any_length_in_four_bands() {
        assertThat(List.of(
                        new Level("", 1, 5),
                        new Level("", 3, 5),
                        new Level("", 5, 5),
                        new Level("", 1, 2),
                        new Level("", 1, 1)))
                .extracting(Level::band)
                .containsExactly(1, 3, 4, 2, 4);
    }

    @Test
    void marks_what_issuers_say_of_themselves() {
        var own = Verified.badge(
                "did:example:me", "{'credentialSubject': {'id': 'did:example:me', 'achievement': {'name': 'Java'}}}");
        var assessedByOneself = Verified.badge("""
                {'credentialSubject': {'id': 'did:example:me', 'source': {'id': 'did:example:me'}, 'achievement': {'name': 'Java'}}}""");

        var profile = EXTRACTOR.extract(List.of(own, assessedByOneself));

        assertThat(profile.evidence())
                .hasSize(2)
                .allSatisfy(
                        evidence -> assertThat(evidence.attainment().standing()).isEqualTo(Standing.SELF_ASSERTED));
    }

    @Test
    @DisplayName(
            "2.9.2, 2.9.4: a record's publisher stands behind what has no credential; an embedded credential must be verified itself")
    void reads_a_comprehensive_record_with_care() {
        var clr = Verified.record("""
                {'credentialSubject': {'type': ['ClrSubject'], 'achievement': [{'name': 'Java'}],
                 'verifiableCredential': [{'type': ['OpenBadgeCredential'],
                   'credentialSubject': {'achievement': {'name': 'Python'}}}]}}""");

        var profile = EXTRACTOR.extract(List.of(clr));

        assertThat(profile.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.words()).isEqualTo("Java");
            assertThat(evidence.attainment().standing()).isEqualTo(Standing.RECORD_PUBLISHER);
        });
        assertThat(profile.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.why()).isEqualTo(SetAside.Why.NOT_VERIFIED_ON_ITS_OWN);
            assertThat(aside.pointer()).isEqualTo("/credentialSubject/verifiableCredential/0");
        });
    }
}
