package org.vouchgate.gateway.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouchgate.credential.Answer;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.Phrases;
import org.vouchgate.summary.MatchLines;
import org.vouchgate.summary.Outcome;
import org.vouchgate.summary.RequirementLine;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.summary.SummaryRequest;
import org.vouchgate.summary.pdf.SummaryPdf;
import org.vouchgate.words.Words;

/** Puts an assessment into the summary's words. The same words, and the same PDF to the byte, whenever it is asked for. */
@ApplicationScoped
public class Summaries {

    @Inject
    Employers employers;

    @Inject
    DescribeJob jobs;

    @Inject
    GatewaySettings gateway;

    /** The PDF of a request that was answered. */
    public byte[] pdf(PresentationRequest request, AssessmentDocument document) {
        return SummaryPdf.render(of(request, document), Words.english());
    }

    SummaryDocument of(PresentationRequest request, AssessmentDocument document) {
        return new SummaryDocument(
                request(request, document),
                Outcome.valueOf(document.outcome().toUpperCase(Locale.ROOT)),
                explanation(document) + person(document),
                document.credentials().stream().map(CredentialLines::of).toList(),
                document.match().map(Summaries::match).orElseGet(MatchLines::none),
                notChecked(document));
    }

    private SummaryRequest request(PresentationRequest request, AssessmentDocument document) {
        return new SummaryRequest(
                request.id().toString(),
                employers.find(request.employer()).map(Employer::name).orElse("The employer"),
                request.requestedBy().name(),
                jobs.find(request.employer(), request.job()).map(JobView::title).orElse("The job"),
                request.candidate().name().orElse("The candidate"),
                request.purpose(),
                request.openedAt(),
                document.judgedAt(),
                document.judgedAt().plus(request.retention()),
                gateway.at("/requests/" + request.id()));
    }

    private static String explanation(AssessmentDocument document) {
        return switch (document.outcome()) {
            case "verified" ->
                document.isOfSeveralPeople()
                        ? "Each credential passed its checks."
                        : document.isPartlyVerified()
                                ? "Every check of what was asked for passed. Something inside it, or beside it, was not verified."
                                : "Every check that was asked for passed.";
            case "undetermined" -> "Nothing failed, but something could not be found out yet.";
            default ->
                document.credentials().stream()
                        .flatMap(credential -> credential.findings().stream())
                        .filter(finding -> finding.answer().equals(Answer.FAILED.wireName()))
                        .map(AssessedCredential.AssessedFinding::sentence)
                        .findFirst()
                        .orElse("What was presented is not all that was asked for.");
        };
    }

    /** Whether the credentials are one person's, once something is concluded from them. */
    private static String person(AssessmentDocument document) {
        return document.samePerson()
                .filter(person -> !document.outcome().equals("not_verified"))
                .map(person -> " " + person.sentence())
                .orElse("");
    }

    private static MatchLines match(MatchReport report) {
        return new MatchLines(
                report.score(),
                report.coverage(),
                report.lines().stream().map(Summaries::line).toList(),
                reasons(report));
    }

    private static RequirementLine line(MatchLine line) {
        var evidence = new ArrayList<String>();
        line.best().ifPresent(best -> evidence.add(Phrases.english().sentence(best)));
        line.selfAsserted()
                .ifPresent(own -> evidence.add(
                        "Self-asserted, earns nothing: " + Phrases.english().sentence(own)));
        return new RequirementLine(
                line.requirement().label(),
                line.requirement().importance() == Importance.REQUIRED,
                line.best().filter(best -> line.maxPoints() > 0).map(best -> Math.min(line.points(), line.maxPoints())),
                line.maxPoints(),
                evidence,
                line.standing());
    }

    private static List<String> reasons(MatchReport report) {
        var required = report.requiredMet().size() + report.requiredOpen().size();
        var reasons = new ArrayList<String>();
        if (required > 0) {
            reasons.add(report.requiredMet().size() + " of " + required
                    + " required skills are shown at the level asked for.");
        }
        if (report.isUnscored()) {
            reasons.add("The employer has switched scoring off; the evidence is shown without a number.");
        }
        reasons.add("Weights " + report.weightsVersion() + ", vocabulary " + report.taxonomyVersion() + ".");
        return List.copyOf(reasons);
    }

    private static List<String> notChecked(AssessmentDocument document) {
        return document.credentials().stream()
                .flatMap(AssessedCredential::allFindings)
                .filter(finding -> finding.answer().equals(Answer.UNKNOWN.wireName()))
                .map(AssessedCredential.AssessedFinding::sentence)
                .distinct()
                .toList();
    }
}
