package org.vouchgate.gateway.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.assessment.Concluded.accepted;
import static org.vouchgate.gateway.assessment.Concluded.java;
import static org.vouchgate.gateway.assessment.Concluded.profile;
import static org.vouchgate.gateway.assessment.Concluded.rejected;
import static org.vouchgate.gateway.assessment.Concluded.undetermined;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessedPerson;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.record.PdfSignatures;
import org.vouchgate.gateway.record.Records;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.rights.Corrections;
import org.vouchgate.gateway.status.LiveStatus;
import org.vouchgate.skills.Standing;
import org.vouchgate.summary.CredentialLine;
import org.vouchgate.summary.Outcome;
import org.vouchgate.summary.RequirementLine;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.words.Words;

/** What the summary says of an assessment. */
class SummariesTest {

    @Test
    void every_credential_is_told_with_its_judgement() {
        var summary =
                summary(Concluded.document("verified", Optional.empty(), accepted("Java"), rejected(), undetermined()));

        assertThat(summary.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(summary.credentials())
                .extracting(CredentialLine::judgement)
                .containsExactly(
                        CredentialLine.Judgement.ACCEPTED,
                        CredentialLine.Judgement.REJECTED,
                        CredentialLine.Judgement.UNDETERMINED);
        assertThat(summary.credentials().get(0).title()).isEqualTo("Java");
        assertThat(summary.credentials().get(1).title()).isEqualTo("Badge");
    }

    @Test
    @DisplayName("A-54: a name out of a certificate that nobody vouches for is not told as the issuer's")
    void a_self_made_name_is_marked() {
        var harvard = selfMade(Finding.failed(Reason.ISSUER_UNKNOWN, "The issuer is not on the list"));
        var vouched = selfMade(Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "The issuer is on the list"));

        var told = summary(Concluded.document("not_verified", Optional.empty(), harvard, vouched));

        assertThat(told.credentials())
                .extracting(CredentialLine::issuer)
                .containsExactly("Unknown issuer, calling itself Harvard", "Harvard");
    }

    @Test
    @DisplayName("A-108, VT-10: the summary says whose the credentials are, and loudly when they are two people's")
    void whose_the_credentials_are_is_told() {
        var two = new AssessedPerson("different", "These credentials do not belong to one person.");
        var one = new AssessedPerson("same-key", "These credentials belong to one person.");

        assertThat(summary(Concluded.ofPerson(two, accepted("Java"), accepted("Degree")))
                        .explanation())
                .startsWith("These credentials do not belong to one person")
                .contains("Nothing in them is counted");
        assertThat(summary(Concluded.ofPerson(one, accepted("Java"), accepted("Degree")))
                        .explanation())
                .startsWith("Every check that was asked for passed. These credentials belong to one person");
    }

    private static AssessedCredential selfMade(Finding trust) {
        return new AssessedCredential(
                "badge",
                "rejected",
                "refused",
                Optional.empty(),
                Optional.of("dc+sd-jwt"),
                List.of("badge"),
                Optional.of(new AssessedCredential.AssessedIssuer(
                        "O=Harvard", Optional.empty(), Optional.of("Harvard"), "x5c")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new AssessedCredential.AssessedFinding(
                        trust.check().wireName(),
                        trust.answer().wireName(),
                        trust.reason().wireName(),
                        trust.sentence(),
                        List.of(),
                        Optional.empty())),
                Optional.empty(),
                List.of());
    }

    @Test
    void what_failed_explains_a_no_and_what_is_open_is_listed() {
        var summary = summary(Concluded.document("not_verified", Optional.empty(), undetermined(), rejected()));

        assertThat(summary.explanation()).isEqualTo("It has expired.");
        assertThat(summary.notChecked()).containsExactly(Words.english().say("reason.status-list-unreachable"));
    }

    @Test
    void a_score_that_is_absent_stays_absent() {
        var scored = summary(Concluded.document(
                "verified", Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))), accepted("Java")));
        var unscored = summary(Concluded.document(
                "verified", Optional.of(profile(java(0, Standing.SELF_ASSERTED))), accepted("Letter")));

        assertThat(scored.match().score()).isPresent();
        assertThat(unscored.match().score()).isEmpty();
        assertThat(unscored.match().requirements())
                .extracting(RequirementLine::points)
                .containsOnly(Optional.empty());
        assertThat(unscored.match().requirements().get(0).evidence())
                .singleElement()
                .asString()
                .startsWith("Self-asserted, earns nothing: ");
    }

    @Test
    void no_match_is_told_where_nothing_was_weighed() {
        var summary = summary(Concluded.document("not_verified", Optional.empty(), rejected()));

        assertThat(summary.match().requirements()).isEmpty();
        assertThat(summary.match().score()).isEmpty();
    }

    @Test
    void the_same_assessment_is_the_same_file_to_the_byte() {
        var request = Opened.request();
        var document = Concluded.document(
                "verified", Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))), accepted("Java"));

        assertThat(summaries().pdf(request, 1, document)).isEqualTo(summaries().pdf(request, 1, document));
    }

    private static SummaryDocument summary(AssessmentDocument document) {
        return summaries().of(Opened.request(), 1, document, Words.english());
    }

    private static Summaries summaries() {
        var summaries = new Summaries();
        summaries.employers = new Employers() {
            @Override
            public Optional<Employer> find(UUID id) {
                return Optional.empty();
            }
        };
        summaries.jobs = new DescribeJob() {
            @Override
            public Optional<JobView> find(UUID employer, UUID id) {
                return Optional.empty();
            }
        };
        summaries.logos = new Logos();
        summaries.status = new LiveStatus() {
            @Override
            public URI of(PresentationRequest request, int revision) {
                return URI.create("https://gateway.example/s/" + revision);
            }
        };
        summaries.records = unsigned();
        summaries.signatures = new PdfSignatures();
        summaries.corrections = new Corrections() {
            @Override
            public List<Correction> of(PresentationRequest request) {
                return List.of();
            }
        };
        return summaries;
    }

    private static Records unsigned() {
        return new Records() {
            @Override
            public String attached(
                    PresentationRequest request,
                    int revision,
                    AssessmentDocument document,
                    String language,
                    String pages) {
                throw new UserError(Problem.of("signing-unavailable", 503, "Nothing can be signed", "Wait."));
            }
        };
    }
}
