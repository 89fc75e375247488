package org.vouchgate.skills;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.skills.taxonomy.SkillIri;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** OB-12: alignments to whatever framework, and what they are not. */
class AlignmentsTest {

    private static final SkillExtractor EXTRACTOR = new SkillExtractor(StarterVocabulary.load());

    @ParameterizedTest
    @DisplayName("OB-12: one skill of one framework is the same however its identifier is written")
    @CsvSource({
        "http://data.europa.eu/esco/skill/DB36F7F1-5900-45bd-9ffb-f2b19c4362ac, https://data.europa.eu/esco/skill/db36f7f1-5900-45bd-9ffb-f2b19c4362ac/",
        "https://credentialengineregistry.org/resources/ce-0a1b2c3d-1111-4222-8333-444455556666, ce-0A1B2C3D-1111-4222-8333-444455556666",
        "https://credentialfinder.org/competency/ce-0a1b2c3d-1111-4222-8333-444455556666, https://credentialengineregistry.org/graph/ce-0a1b2c3d-1111-4222-8333-444455556666",
        "https://case.example/ims/case/v1p0/CFItems/0a1b2c3d-1111-4222-8333-444455556666, urn:uuid:0A1B2C3D-1111-4222-8333-444455556666",
        "https://case.example/uri/0a1b2c3d-1111-4222-8333-444455556666, https://other.example/ims/case/v1p1/CFItems/0a1b2c3d-1111-4222-8333-444455556666"
    })
    void equal_identifiers_are_equal(String one, String other) {
        assertThat(SkillIri.key(one)).isEqualTo(SkillIri.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/skills/1, https://b.example/skills/1",
        "https://a.example/0a1b2c3d-1111-4222-8333-444455556666, https://b.example/0a1b2c3d-1111-4222-8333-444455556666",
        "https://a.example/Skills, https://a.example/skills"
    })
    void different_identifiers_stay_different(String one, String other) {
        assertThat(SkillIri.key(one)).isNotEqualTo(SkillIri.key(other));
    }

    @Test
    @DisplayName("OB-12: a framework's code is an identifier where no address is given")
    void a_code_identifies() {
        var evidence = evidence("""
                {"name":"Unit 3","alignment":{"targetCode":"15-1252.00","targetName":"Software Developers"}}""");

        assertThat(evidence).anySatisfy(each -> {
            assertThat(each.source()).isEqualTo(SkillEvidence.Source.ALIGNMENT);
            assertThat(each.identifier()).contains("15-1252.00");
            assertThat(each.pointer()).isEqualTo("/credentialSubject/achievement/alignment");
        });
    }

    @Test
    @DisplayName("OB-12: a rubric's level says how well, and is no skill")
    void a_rubric_level_gives_a_level() {
        var evidence = evidence("""
                {"name":"Java","alignment":[
                   {"targetName":"Docker level","targetUrl":"https://case.example/rubric/2","targetType":"CFRubricCriterionLevel"}],
                 "resultDescription":{"id":"#r","rubricCriterionLevel":[
                   {"id":"#1","name":"Basic","alignment":{"targetName":"Docker","targetUrl":"https://case.example/rubric/1","targetType":"CFRubricCriterionLevel"}},
                   {"id":"#2","name":"Good","alignment":{"targetName":"Docker","targetUrl":"https://case.example/rubric/2","targetType":"CFRubricCriterionLevel"}},
                   {"id":"#3","name":"Best"}]}}""");

        assertThat(evidence).hasSize(1);
        assertThat(evidence.get(0).words()).isEqualTo("Java");
        assertThat(evidence.get(0).attainment().level()).contains(new Level("Good", 2, 3));
    }

    @Test
    @DisplayName("OB-12: what a result says of the level goes before what the achievement is aligned to")
    void a_result_goes_first() {
        var evidence = evidence("""
                {"name":"Java","alignment":{"targetUrl":"https://case.example/rubric/2","targetType":"CFRubricCriterionLevel"},
                 "resultDescription":{"id":"#r","rubricCriterionLevel":[
                   {"id":"#1","name":"Basic"},{"id":"https://case.example/rubric/2","name":"Good"}]}}""", """
                {"resultDescription":"#r","achievedLevel":"#1","status":"Completed"}""");

        assertThat(evidence.get(0).attainment().level()).contains(new Level("Basic", 1, 2));
    }

    private static List<SkillEvidence> evidence(String achievement) {
        return evidence(achievement, "[]");
    }

    private static List<SkillEvidence> evidence(String achievement, String result) {
        var claims = "{\"credentialSubject\":{\"achievement\":" + achievement + ",\"result\":" + result + "}}";
        try (var reader = Json.createReader(new StringReader(claims))) {
            return EXTRACTOR
                    .suppose(List.of(new SupposedCredential(
                            Optional.of(Standing.TRUSTED_ISSUER), List.of("OpenBadgeCredential"), reader.readObject())))
                    .evidence();
        }
    }
}
