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
import org.vouchgate.gateway.wording.FindingWords;
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
        var open = of(request, revision, document, words);
        var summary = blind ? open.blind(words, List.of()) : open;
        try {
            return SummaryPdf.render(
                    summary,
                    words,
                    // A record would tell what a blind summary seals.
                    pages -> blind ? List.of() : List.of(record(request, revision, document, words, pages)),
                    Optional.of(signatures.of(request)));
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

    private Attachment record(
            PresentationRequest request, int revision, AssessmentDocument document, Words words, String pages) {
        return new Attachment(
                VerificationRecord.FILE,
                "application/jwt",
                Attachment.Relationship.DATA,
                words.say("record.attachment"),
                records.attached(request, revision, document, words.language(), pages)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    SummaryDocument of(PresentationRequest request, int revision, AssessmentDocument document, Words words) {
        return new SummaryDocument(
                request(request, revision, document, words),
                Outcome.valueOf(document.outcome().toUpperCase(Locale.ROOT)),
                explanation(document, words).strip(),
                document.credentials().stream()
                        .map(credential -> CredentialLines.of(credential, words))
                        .toList(),
                document.match().map(match -> match(match, words)).orElseGet(MatchLines::none),
                notChecked(document, words),
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

    private SummaryRequest request(
            PresentationRequest request, int revision, AssessmentDocument document, Words words) {
        return new SummaryRequest(
                request.id().toString(),
                employers.find(request.employer()).map(Employer::name).orElseGet(() -> words.say("pdf.fact.employer")),
                request.requestedBy().name(),
                jobs.find(request.employer(), request.job())
                        .map(JobView::title)
                        .orElseGet(() -> words.say("pdf.fact.job")),
                request.candidate().name().orElseGet(() -> words.say("pdf.fact.candidate")),
                request.purpose(),
                request.openedAt(),
                document.judgedAt(),
                document.judgedAt().plus(request.retention()),
                status.of(request, revision));
    }

    private static String explanation(AssessmentDocument document, Words words) {
        var person = person(document, words);
        return switch (document.outcome()) {
            case "verified" -> document.isOfSeveralPeople() ? person : verified(document, words) + " " + person;
            case "undetermined" -> words.say("result.undetermined.happened") + " " + person;
            default ->
                document.credentials().stream()
                        .flatMap(credential -> credential.findings().stream())
                        .filter(finding -> finding.answer().equals(Answer.FAILED.wireName()))
                        .map(finding -> FindingWords.reason(words, finding.reason()))
                        .findFirst()
                        .orElseGet(() -> words.say("result.not-verified.happened"));
        };
    }

    private static String verified(AssessmentDocument document, Words words) {
        return words.say(document.isPartlyVerified() ? "result.partly-verified.happened" : "result.verified.happened");
    }

    /** Whether the credentials are one person's. */
    private static String person(AssessmentDocument document, Words words) {
        return document.samePerson()
                .map(person ->
                        FindingWords.person(words, person.strength(), person.sentence(), person.presenterUnproved()))
                .orElse("");
    }

    private static MatchLines match(MatchReport report, Words words) {
        return new MatchLines(
                report.score(),
                report.coverage(),
                report.lines().stream().map(line -> line(line, words)).toList(),
                reasons(report, words));
    }

    private static RequirementLine line(MatchLine line, Words words) {
        var phrases = Phrases.of(words);
        var evidence = new ArrayList<String>();
        line.best().ifPresent(best -> evidence.add(phrases.sentence(best)));
        line.selfAsserted()
                .ifPresent(own -> evidence.add(words.say("result.self-asserted") + " " + phrases.sentence(own)));
        return new RequirementLine(
                line.requirement().label(),
                line.requirement().importance() == Importance.REQUIRED,
                line.best().filter(best -> line.maxPoints() > 0).map(best -> Math.min(line.points(), line.maxPoints())),
                line.maxPoints(),
                evidence,
                line.standing());
    }

    private static List<String> reasons(MatchReport report, Words words) {
        var required = report.requiredMet().size() + report.requiredOpen().size();
        var reasons = new ArrayList<String>();
        if (required > 0) {
            reasons.add(words.say("result.required-shown", report.requiredMet().size(), required));
        }
        if (report.isUnscored()) {
            reasons.add(words.say("match.score.off"));
        }
        reasons.add(words.say("result.basis", report.weightsVersion(), report.taxonomyVersion()));
        return List.copyOf(reasons);
    }

    private static List<String> notChecked(AssessmentDocument document, Words words) {
        return document.credentials().stream()
                .flatMap(AssessedCredential::allFindings)
                .filter(finding -> finding.answer().equals(Answer.UNKNOWN.wireName()))
                .map(finding -> FindingWords.reason(words, finding.reason()))
                .distinct()
                .toList();
    }
}
