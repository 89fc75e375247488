package org.vouchgate.gateway.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.CandidateRemarks;
import org.vouchgate.gateway.recruiter.result.Standing;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestTemplate;
import org.vouchgate.gateway.request.RequestTemplates;
import org.vouchgate.matching.Explainer;
import org.vouchgate.matching.Explanation;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.Phrases;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.words.Words;

/** Tells how the requests about one record stand. */
@ApplicationScoped
public class PanelLines {

    private static final int MOST = 20;

    @Inject
    PresentationRequests requests;

    @Inject
    RequestTemplates templates;

    @Inject
    ReadAssessment assessments;

    @Inject
    Deliveries deliveries;

    @Inject
    Connectors connectors;

    @Inject
    Invitation invitation;

    @Inject
    Clock clock;

    /** The requests about a record, newest first. */
    List<PresentationRequest> about(UUID employer, PanelRecord record) {
        return switch (record.kind()) {
            case APPLICATION -> requests.ofApplication(employer, record.connector(), record.ref());
            case CANDIDATE ->
                requests.ofCandidate(employer, record.connector(), record.ref()).stream()
                        .sorted(Comparator.comparing(PresentationRequest::openedAt)
                                .reversed())
                        .limit(MOST)
                        .toList();
        };
    }

    PanelView.Line line(PresentationRequest request, Words words) {
        var document = assessments.ifAny(request);
        var explained = document.flatMap(known -> explained(known, words));
        return new PanelView.Line(
                request.id(),
                request.template()
                        .flatMap(name -> templates.find(request.employer(), name))
                        .map(RequestTemplate::title)
                        .orElseGet(() -> words.say("panel.proof")),
                request.openedAt(),
                Badge.of(request.state()),
                Standing.of(words, request, document).happened(),
                CandidateRemarks.of(request.said(), words),
                document.flatMap(AssessmentDocument::match).flatMap(match -> score(match, explained, words)),
                explained.map(Explanation::coverage),
                request.isAnswerable(clock.instant())
                        ? Optional.of(invitation.candidatePage(request).toString())
                        : Optional.empty(),
                Arrivals.of(deliveries.ofRequest(request.employer(), request.id()), this::system));
    }

    /** What changes when anything that is shown does. */
    static String seen(List<PanelView.Line> lines) {
        return Integer.toHexString(lines.stream()
                .map(PanelView.Line::toString)
                .collect(Collectors.joining())
                .hashCode());
    }

    /** What people call the ATS. */
    String system(String connector) {
        return connectors.find(connector).map(known -> known.describe().name()).orElse(connector);
    }

    private static Optional<Explanation> explained(AssessmentDocument document, Words words) {
        var setAside = document.skills().map(SkillProfile::setAside).orElse(List.of());
        return document.match()
                .map(match -> new Explainer(Phrases.of(words), Explainer.Reader.RECRUITER).explain(match, setAside));
    }

    private static Optional<String> score(MatchReport match, Optional<Explanation> explained, Words words) {
        return match.score()
                .map(points -> words.say("match.score.number", Math.round(points)))
                .or(() -> explained.map(Explanation::headline));
    }
}
