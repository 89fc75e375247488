package org.vouchgate.gateway.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouchgate.credential.Answer;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.record.PdfSignatures;
import org.vouchgate.gateway.record.Records;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.rights.Corrections;
import org.vouchgate.gateway.status.LiveStatus;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.Phrases;
import org.vouchgate.record.VerificationRecord;
import org.vouchgate.summary.Circumstances;
import org.vouchgate.summary.Correction;
import org.vouchgate.summary.MatchLines;
import org.vouchgate.summary.Outcome;
import org.vouchgate.summary.RequirementLine;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.summary.SummaryRequest;
import org.vouchgate.summary.pdf.Attachment;
import org.vouchgate.summary.pdf.SummaryPdf;
import org.vouchgate.words.Words;

/** Puts an assessment into the summary's words. The same words, and the same PDF to the byte, whenever it is asked for. */
@ApplicationScoped
public class Summaries {

    private static final System.Logger LOG = System.getLogger(Summaries.class.getName());

    @Inject
    Employers employers;

    @Inject
    DescribeJob jobs;

    @Inject
    LiveStatus status;

    @Inject
    Records records;

    @Inject
    PdfSignatures signatures;

    @Inject
    Curtains curtains;

    @Inject
    Corrections corrections;

    @Inject
    Logos logos;

    /**
     * The PDF that goes to an ATS: in English, and with all names, as the ATS knows the candidate.
     *
     * @param revision which conclusion it tells: the request's, or the one it will have after the commit being prepared
     */
    public byte[] pdf(PresentationRequest request, int revision, AssessmentDocument document) {
        return pdf(request, revision, document, Words.english(), false);
    }

    /**
     * The PDF for somebody who asks for it.
     *
     * @param blind whether to seal names even where they need not be: under blind review they always are
     */
    public byte[] pdf(PresentationRequest request, AssessmentDocument document, Words words, boolean blind) {
        boolean sealed = blind || curtains.of(request).drawn();
        return pdf(request, request.revision(), document, words, sealed);
    }

    private byte[] pdf(
            PresentationRequest request, int revision, AssessmentDocument document, Words words, boolean blind) {
        var open = of(request, revision, document);
        var summary = blind ? open.blind(words, List.of()) : open;
        try {
            // A record would tell what a blind summary seals.
            var attached = blind ? List.<Attachment>of() : List.of(record(request, revision, document, words));
            return SummaryPdf.render(summary, words, attached, Optional.of(signatures.of(request)));
        } catch (UserError unsigned) {
            // No certificate is valid today: the summary is to be had all the same, and says that nobody signed it.
            LOG.log(
                    Level.WARNING,
                    "request {0}: its summary cannot be signed, {1}",
                    request.id(),
                    unsigned.problem().type());
            return SummaryPdf.render(summary, words, List.of(), Optional.empty());
        }
    }

    private Attachment record(PresentationRequest request, int revision, AssessmentDocument document, Words words) {
        return new Attachment(
                VerificationRecord.FILE,
                "application/jwt",
                Attachment.Relationship.DATA,
                words.say("record.attachment"),
                records.of(request, revision, document, false).getBytes(StandardCharsets.US_ASCII));
    }

    SummaryDocument of(PresentationRequest request, int revision, AssessmentDocument document) {
        return new SummaryDocument(
                request(request, revision, document),
                Outcome.valueOf(document.outcome().toUpperCase(Locale.ROOT)),
                explanation(document) + person(document),
                document.credentials().stream().map(CredentialLines::of).toList(),
                document.match().map(Summaries::match).orElseGet(MatchLines::none),
                notChecked(document),
                around(request, document),
                false);
    }

    private Circumstances around(PresentationRequest request, AssessmentDocument document) {
        return new Circumstances(
                document.judgedAt(),
                Optional.empty(),
                correction(corrections.of(request)),
                request.unscoredAt().isPresent(),
                employers.find(request.employer()).flatMap(logos::of));
    }

    /** All that the candidate says is wrong, the oldest first, under the date of the last. */
    private static Optional<Correction> correction(List<Corrections.Correction> said) {
        var text = said.stream().map(Corrections.Correction::text).collect(Collectors.joining("\n"));
        return said.isEmpty() || text.isBlank()
                ? Optional.empty()
                : Optional.of(new Correction(
                        text.length() > Correction.LONGEST ? text.substring(0, Correction.LONGEST) : text,
                        said.get(said.size() - 1).at()));
    }

    private SummaryRequest request(PresentationRequest request, int revision, AssessmentDocument document) {
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
                status.of(request, revision));
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
