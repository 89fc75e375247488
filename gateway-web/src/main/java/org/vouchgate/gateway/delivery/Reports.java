package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.Conclusion;
import org.vouchgate.ats.report.ExportLink;
import org.vouchgate.ats.report.ReportState;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.Score;
import org.vouchgate.ats.report.SkillStatus;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.export.ExportFormat;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.RequestTemplates;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.skills.Level;

/** Puts what was concluded into the words of the ATS rooms. The same report for the same request, whenever it is asked for. */
@ApplicationScoped
public class Reports {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    @Inject
    GatewaySettings gateway;

    @Inject
    RequestTemplates templates;

    @Inject
    SummaryFiles summaries;

    /**
     * The report of a request.
     *
     * @param state  how it stands, or will stand after the commit that is being prepared
     * @param reason why it ended, if it has
     * @param at     as of when
     */
    public CandidateReport of(
            PresentationRequest request,
            RequestState state,
            Optional<String> reason,
            Optional<AssessmentDocument> document,
            Instant at) {
        return of(request, request.revision(), state, reason, document, at);
    }

    /** The same as it will be once the request has this revision. */
    CandidateReport of(
            PresentationRequest request,
            int revision,
            RequestState state,
            Optional<String> reason,
            Optional<AssessmentDocument> document,
            Instant at) {
        var rows =
                new CredentialRows(document.map(AssessmentDocument::credentials).orElse(List.of()));
        return new CandidateReport(
                request.id().toString(),
                revision,
                target(request),
                request.template().orElse("dcql-query"),
                request.template()
                        .flatMap(name -> templates.find(request.employer(), name))
                        .map(template -> template.title())
                        .orElse("Proof of skills"),
                state(state, document),
                reason,
                conclusion(state),
                document.flatMap(AssessmentDocument::match).flatMap(Reports::score),
                document.flatMap(AssessmentDocument::match)
                        .map(match -> skills(match, rows))
                        .orElse(List.of()),
                rows.all(),
                document.map(AssessmentDocument::judgedAt).orElse(at),
                Optional.of(at.plus(request.retention())),
                liveResult(request),
                document.map(known -> summaries.of(request, revision, known)),
                document.map(known -> exports(known, request)).orElse(List.of()));
    }

    /** Where a recruiter reads the live result: behind the login, without personal data in the address. */
    public URI liveResult(PresentationRequest request) {
        return gateway.at("/requests/" + request.id());
    }

    /** None where it would be the record of several people. */
    private List<ExportLink> exports(AssessmentDocument document, PresentationRequest request) {
        return document.isOfSeveralPeople()
                ? List.of()
                : Arrays.stream(ExportFormat.values())
                        .map(format -> new ExportLink(format.wireName(), format.of(request.id(), gateway)))
                        .toList();
    }

    private static AtsTarget target(PresentationRequest request) {
        var ats = request.ats();
        return new AtsTarget(
                ats.order(),
                ats.application().or(() -> request.candidate().reference()),
                ats.candidate(),
                ats.callbacks());
    }

    private static ReportState state(RequestState state, Optional<AssessmentDocument> document) {
        return switch (state) {
            case OPEN -> ReportState.REQUESTED;
            case FETCHED, ANSWERED -> ReportState.STARTED;
            case VERIFIED ->
                document.filter(AssessmentDocument::isPartlyVerified)
                        .map(partly -> ReportState.PARTIALLY_VERIFIED)
                        .orElse(ReportState.VERIFIED);
            case NOT_VERIFIED -> ReportState.NOT_VERIFIED;
            case UNDETERMINED -> ReportState.UNDETERMINED;
            case DECLINED -> ReportState.DECLINED;
            case EXPIRED -> ReportState.EXPIRED;
            case CANCELLED -> ReportState.CANCELLED;
        };
    }

    private static Optional<Conclusion> conclusion(RequestState state) {
        return switch (state) {
            case VERIFIED -> Optional.of(Conclusion.ACCEPTED);
            case NOT_VERIFIED -> Optional.of(Conclusion.REJECTED);
            case UNDETERMINED -> Optional.of(Conclusion.UNDETERMINED);
            case OPEN, FETCHED, ANSWERED, DECLINED, EXPIRED, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<Score> score(MatchReport match) {
        return match.score()
                .map(value -> new Score(
                        BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP),
                        FULL,
                        "vouchgate " + match.weightsVersion() + " / " + match.taxonomyVersion()));
    }

    private static List<ReportedSkill> skills(MatchReport match, CredentialRows rows) {
        return match.lines().stream().map(line -> skill(line, rows)).toList();
    }

    private static ReportedSkill skill(MatchLine line, CredentialRows rows) {
        var uri = line.requirement().skillUri().flatMap(Reports::uri);
        var label = line.requirement().label();
        return new ReportedSkill(
                uri,
                label,
                line.best()
                        .flatMap(best -> best.evidence().attainment().level())
                        .map(Level::name),
                Optional.empty(),
                status(line),
                Optional.empty(),
                line.best().flatMap(best -> rows.ref(best.evidence().credential())));
    }

    /** A broader skill, or a lower level, earns points and does not prove the skill. */
    private static SkillStatus status(MatchLine line) {
        return switch (line.standing()) {
            case SHOWN -> SkillStatus.VERIFIED;
            case PARTLY_SHOWN -> SkillStatus.PARTLY_SHOWN;
            case SELF_ASSERTED -> SkillStatus.SELF_ASSERTED;
            case NO_EVIDENCE -> SkillStatus.NOT_PROVIDED;
        };
    }

    /** Recruiters and postings may name a skill in other ways; its label is told all the same. */
    private static Optional<URI> uri(String identifier) {
        try {
            return Optional.of(new URI(identifier));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
