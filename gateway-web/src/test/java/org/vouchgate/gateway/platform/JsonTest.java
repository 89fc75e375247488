package org.vouchgate.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.assessment.Stated;
import org.vouchgate.matching.JobReading;
import org.vouchgate.matching.LeftOut;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.ProtectedCriterion;
import org.vouchgate.matching.Provenance;
import org.vouchgate.skills.Standing;

/** What is kept as JSON comes back as it was, to the last part. */
class JsonTest {

    private final Json json = new Json();

    @Test
    void an_assessment_with_everything_comes_back() {
        var document = Concluded.document(
                "verified",
                Optional.of(Concluded.profile(Concluded.java(0, Standing.TRUSTED_ISSUER))),
                Concluded.accepted("Java, advanced ✓ \"quoted\""),
                Concluded.rejected(),
                Concluded.undetermined());

        assertThat(json.read(json.write(document), AssessmentDocument.class)).isEqualTo(document);
    }

    @Test
    void requirements_that_were_kept_before_there_were_alternatives_have_none() {
        var kept = """
                {"requirements":[{"id":"r-1","label":"Java","importance":"REQUIRED","weight":1,"readFrom":[]}],
                 "protectedCriteria":[],"leftOut":[],"taxonomyVersion":"starter/2"}""";

        var reading = json.read(kept, JobReading.class);

        assertThat(reading.requirements())
                .singleElement()
                .satisfies(java -> assertThat(java.alternatives()).isEmpty());
    }

    @Test
    void a_tree_of_credentials_comes_back() {
        var statement = new Stated(
                "employers-address",
                List.of(new Stated.Achieved(
                        "Welding",
                        Optional.of("Course"),
                        Optional.empty(),
                        true,
                        "completed",
                        List.of("Exam: 78 of 100"),
                        List.of())),
                List.of(new Stated.Remarked("record-not-complete", "The record is not complete")));
        var inner = Concluded.containing(
                Concluded.accepted("Inner"), "verified", Concluded.endorsement(Concluded.accepted("Endorsement")));
        var outer = Concluded.containing(
                Concluded.stating(Concluded.accepted("Outer"), statement),
                "partly-verified",
                Concluded.embedded(0, inner),
                Concluded.embedded(1, Concluded.rejected()));
        var document = Concluded.document("verified", Optional.empty(), outer);

        assertThat(json.read(json.write(document), AssessmentDocument.class)).isEqualTo(document);
    }

    @Test
    void an_assessment_with_nothing_comes_back() {
        var document = Concluded.document("not_verified", Optional.empty());

        assertThat(json.read(json.write(document), AssessmentDocument.class)).isEqualTo(document);
    }

    @Test
    void a_match_report_comes_back_with_and_without_a_score() {
        var scored = Concluded.match(Concluded.profile(Concluded.java(0, Standing.TRUSTED_ISSUER)));
        var unscored = Concluded.match(Concluded.profile(Concluded.java(0, Standing.SELF_ASSERTED)));

        assertThat(scored.score()).isPresent();
        assertThat(unscored.score()).isEmpty();
        assertThat(json.read(json.write(scored), MatchReport.class)).isEqualTo(scored);
        assertThat(json.read(json.write(unscored), MatchReport.class)).isEqualTo(unscored);
    }

    @Test
    void the_reading_of_a_job_comes_back() {
        var reading = new JobReading(
                List.of(Concluded.JAVA, Concluded.GLASS),
                List.of(new ProtectedCriterion(ProtectedCriterion.Kind.AGE, new Provenance("text", 0, 5, "young"))),
                List.of(new LeftOut(LeftOut.Kind.TEXT_BEYOND_LIMIT, 7)),
                "starter-1");

        assertThat(json.read(json.write(reading), JobReading.class)).isEqualTo(reading);
    }

    @Test
    void a_reading_kept_before_years_and_left_out_parts_were_noted_comes_back() {
        var kept = """
                {"requirements": [{"id": "r-1", "label": "Java", "importance": "REQUIRED", "weight": 1.0, "readFrom": []}],
                 "protectedCriteria": [], "taxonomyVersion": "starter/1"}""";

        var reading = json.read(kept, JobReading.class);

        assertThat(reading.leftOut()).isEmpty();
        assertThat(reading.requirements())
                .singleElement()
                .satisfies(java -> assertThat(java.experience()).isEmpty());
    }
}
