package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vouchgate.gateway.assessment.Concluded.accepted;
import static org.vouchgate.gateway.assessment.Concluded.containing;
import static org.vouchgate.gateway.assessment.Concluded.embedded;
import static org.vouchgate.gateway.assessment.Concluded.endorsement;
import static org.vouchgate.gateway.assessment.Concluded.java;
import static org.vouchgate.gateway.assessment.Concluded.profile;
import static org.vouchgate.gateway.assessment.Concluded.rejected;
import static org.vouchgate.gateway.assessment.Concluded.undetermined;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.ats.report.Assurance;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.Conclusion;
import org.vouchgate.ats.report.ExportLink;
import org.vouchgate.ats.report.ReportState;
import org.vouchgate.ats.report.ReportedCredential;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.SkillStatus;
import org.vouchgate.ats.report.SummaryFile;
import org.vouchgate.gateway.assessment.AssessedPerson;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.RequestTemplate;
import org.vouchgate.gateway.request.RequestTemplates;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.Requirement;
import org.vouchgate.skills.Standing;

/** What an ATS is told. */
class ReportsTest {

    @Test
    void a_skill_names_the_row_of_the_credential_that_shows_it() {
        var document = Concluded.document(
                "verified",
                Optional.of(profile(java(1, Standing.TRUSTED_ISSUER))),
                rejected(),
                accepted("Cooking"),
                undetermined(),
                accepted("Java"));

        var report = report(RequestState.VERIFIED, Optional.of(document));

        assertThat(report.credentials()).extracting(ReportedCredential::ref).containsExactly("r1", "a1", "r2", "a2");
        assertThat(report.credentials())
                .extracting(ReportedCredential::conclusion)
                .containsExactly(
                        Conclusion.REJECTED, Conclusion.ACCEPTED, Conclusion.UNDETERMINED, Conclusion.ACCEPTED);
        var java = report.skills().get(0);
        assertThat(java.status()).isEqualTo(SkillStatus.VERIFIED);
        assertThat(java.level()).contains("Advanced");
        assertThat(report.credentials())
                .filteredOn(credential -> java.credential().equals(Optional.of(credential.ref())))
                .extracting(ReportedCredential::type)
                .containsExactly("Java");
    }

    @Test
    @DisplayName("2.9 CLR 7: a credential inside another is a row of its own, and a skill names the row it came from")
    void credentials_inside_others_are_rows_of_their_own() {
        var inside = embedded(1, accepted("Java"));
        var record = containing(
                accepted("Record"),
                "partly-verified",
                embedded(0, rejected()),
                inside,
                endorsement(accepted("Praise")));
        var document = Concluded.document(
                "verified",
                Optional.of(profile(Concluded.inside(java(0, Standing.TRUSTED_ISSUER), inside.pointer()))),
                record);

        var report = report(RequestState.VERIFIED, Optional.of(document));

        assertThat(report.credentials())
                .extracting(ReportedCredential::ref, ReportedCredential::partOf, ReportedCredential::assurance)
                .containsExactly(
                        tuple("a1", Optional.empty(), Assurance.PARTLY_VERIFIED),
                        tuple("a1.1", Optional.of("a1"), Assurance.REFUSED),
                        tuple("a1.2", Optional.of("a1"), Assurance.VERIFIED));
        assertThat(report.skills().get(0).credential()).contains("a1.2");
        assertThat(report.acceptedOfPresented()).isEqualTo("1 of 1");
        assertThat(report.state()).isEqualTo(ReportState.PARTIALLY_VERIFIED);
    }

    @Test
    void what_the_candidate_says_is_no_proof_and_what_nobody_says_is_not_provided() {
        var document = Concluded.document(
                "verified", Optional.of(profile(java(0, Standing.SELF_ASSERTED))), accepted("Letter"));

        var report = report(RequestState.VERIFIED, Optional.of(document));

        assertThat(report.skills())
                .extracting(ReportedSkill::status)
                .containsExactly(SkillStatus.SELF_ASSERTED, SkillStatus.NOT_PROVIDED);
        assertThat(report.score()).as("not enough evidence is no low score").isEmpty();
    }

    @Test
    void evidence_below_the_level_asked_for_is_called_shown_in_part() {
        var expert = new Requirement(
                "r-1",
                Optional.of("urn:vouchgate:skill:java"),
                "Java",
                Importance.REQUIRED,
                1,
                Optional.of(4),
                Optional.empty(),
                List.of(),
                List.of());
        var profile = profile(java(0, Standing.TRUSTED_ISSUER));
        var match = Concluded.match(profile, expert);
        var document = new AssessmentDocument(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "verified",
                "every-check-passed",
                Opened.NOON,
                List.of(accepted("Java")),
                Optional.of(profile),
                Optional.of(match),
                Optional.empty());

        var skill =
                report(RequestState.VERIFIED, Optional.of(document)).skills().get(0);

        assertThat(match.lines().get(0).points()).isPositive();
        assertThat(match.lines().get(0).met()).isFalse();
        assertThat(skill.status()).isEqualTo(SkillStatus.PARTLY_SHOWN);
        assertThat(skill.credential()).isPresent();
    }

    @Test
    void a_skill_that_is_named_by_no_uri_is_told_by_its_label() {
        var named = new Requirement(
                "r-1",
                Optional.of("no uri at all"),
                "Java",
                Importance.REQUIRED,
                1,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        var profile = profile(java(0, Standing.TRUSTED_ISSUER));
        var document = new AssessmentDocument(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "verified",
                "every-check-passed",
                Opened.NOON,
                List.of(accepted("Java")),
                Optional.of(profile),
                Optional.of(Concluded.match(profile, named)),
                Optional.empty());

        assertThat(report(RequestState.VERIFIED, Optional.of(document)).skills())
                .extracting(ReportedSkill::label, ReportedSkill::skill)
                .containsExactly(tuple("Java", Optional.empty()));
    }

    @Test
    @DisplayName("A-108: what belongs to two people is reported as partially verified, without score or skill")
    void what_belongs_to_two_people_is_partially_verified() {
        var two = new AssessedPerson("different", "These credentials do not belong to one person.");

        var report = report(
                RequestState.VERIFIED, Optional.of(Concluded.ofPerson(two, accepted("Java"), accepted("Degree"))));

        assertThat(report.state()).isEqualTo(ReportState.PARTIALLY_VERIFIED);
        assertThat(report.score()).isEmpty();
        assertThat(report.skills()).isEmpty();
    }

    @Test
    void a_score_says_of_how_many_points_and_by_what() {
        var document = Concluded.document(
                "verified", Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))), accepted("Java"));

        var score = report(RequestState.VERIFIED, Optional.of(document)).score().orElseThrow();

        assertThat(score.value().scale()).isEqualTo(1);
        assertThat(score.value()).isPositive();
        assertThat(score.max()).isEqualByComparingTo(BigDecimal.valueOf(100));
        assertThat(score.method()).startsWith("vouchgate ");
    }

    @Test
    void verified_with_something_rejected_beside_it_is_partial() {
        var partly = Concluded.document("verified", Optional.empty(), accepted("Java"), rejected());
        var wholly = Concluded.document("verified", Optional.empty(), accepted("Java"));

        assertThat(report(RequestState.VERIFIED, Optional.of(partly)).state())
                .isEqualTo(ReportState.PARTIALLY_VERIFIED);
        assertThat(report(RequestState.VERIFIED, Optional.of(wholly)).state()).isEqualTo(ReportState.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,REQUESTED,",
        "FETCHED,STARTED,",
        "ANSWERED,STARTED,",
        "NOT_VERIFIED,NOT_VERIFIED,REJECTED",
        "UNDETERMINED,UNDETERMINED,UNDETERMINED",
        "DECLINED,DECLINED,",
        "EXPIRED,EXPIRED,",
        "CANCELLED,CANCELLED,"
    })
    void every_state_has_its_word_and_only_an_answer_a_conclusion(
            RequestState state, ReportState told, Conclusion conclusion) {
        var report = report(state, Optional.empty());

        assertThat(report.state()).isEqualTo(told);
        assertThat(report.conclusion()).isEqualTo(Optional.ofNullable(conclusion));
        assertThat(report.summary()).isEmpty();
        assertThat(report.credentials()).isEmpty();
    }

    @Test
    void a_report_says_where_the_result_is_had_in_other_formats_unless_it_is_several_peoples() {
        var one = Concluded.document("verified", Optional.empty(), accepted("Java"));
        var several = Concluded.ofPerson(
                new AssessedPerson("different", "These credentials do not belong to one person."), accepted("Java"));

        assertThat(report(RequestState.VERIFIED, Optional.of(one)).exports())
                .extracting(ExportLink::format)
                .containsExactly("ler-rs", "json-resume");
        assertThat(report(RequestState.VERIFIED, Optional.of(several)).exports())
                .isEmpty();
        assertThat(report(RequestState.DECLINED, Optional.empty()).exports()).isEmpty();
    }

    private static CandidateReport report(RequestState state, Optional<AssessmentDocument> document) {
        return reports().of(Opened.request(), state, Optional.empty(), document, Opened.NOON);
    }

    static Reports reports() {
        var reports = new Reports();
        reports.gateway = new GatewaySettings(
                URI.create("https://gateway.example"), false, Path.of("."), Path.of("."), Path.of("."));
        reports.templates = new RequestTemplates() {
            @Override
            public Optional<RequestTemplate> find(UUID employer, String name) {
                return Optional.empty();
            }
        };
        reports.summaries = new SummaryFiles() {
            @Override
            SummaryFile of(PresentationRequest request, int revision, AssessmentDocument known) {
                return new SummaryFile("0".repeat(64), 0, URI.create("https://gateway.example/x"), () -> new byte[0]);
            }
        };
        return reports;
    }
}
