package org.vouchgate.gateway.candidate.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.candidate.rights.RightsPage.Can;
import org.vouchgate.gateway.candidate.rights.RightsPage.Line;
import org.vouchgate.gateway.candidate.rights.RightsPage.Person;
import org.vouchgate.gateway.candidate.rights.RightsPage.Told;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.delivery.Delivery;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.receipt.WriteReceipt;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.rights.ReadStatements;
import org.vouchgate.skills.RecognisedSkill;
import org.vouchgate.skills.SkillEvidence;

/** Lays out what is kept of a candidate. */
@ApplicationScoped
public class RightsPages {

    @Inject
    WriteReceipt receipts;

    @Inject
    ReadAssessment assessments;

    @Inject
    Deliveries deliveries;

    @Inject
    Connectors connectors;

    @Inject
    ReadStatements statements;

    RightsPage of(String way, PresentationRequest request, Optional<Done> done) {
        var document = assessments.ifAny(request);
        return new RightsPage(
                way,
                done,
                person(request),
                receipts.of(request).orElseThrow(() -> new NotFound("receipt")),
                document.map(RightsPages::skills).orElse(List.of()),
                document.map(RightsPages::lines).orElse(List.of()),
                told(request),
                statements.of(request),
                new Can(
                        document.isPresent(),
                        request.unscoredAt().isEmpty()
                                && document.flatMap(AssessmentDocument::match).isPresent(),
                        Withdrawal.of(request.state())));
    }

    private static Person person(PresentationRequest request) {
        var candidate = request.candidate();
        return new Person(candidate.name(), candidate.email(), candidate.reference());
    }

    private static List<String> skills(AssessmentDocument document) {
        return document.skills().stream()
                .flatMap(profile -> profile.evidence().stream())
                .map(RightsPages::skill)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static String skill(SkillEvidence evidence) {
        return evidence.skill().map(RecognisedSkill::label).orElse(evidence.words());
    }

    private static List<Line> lines(AssessmentDocument document) {
        return document.match().stream()
                .flatMap(match -> match.lines().stream())
                .map(line -> new Line(line.requirement().label(), Badge.ofStanding(line.standing())))
                .toList();
    }

    /** Of each system how its last report stands: as badly as the worst of its steps. */
    private List<Told> told(PresentationRequest request) {
        var bySystem = deliveries.ofRequest(request.employer(), request.id()).stream()
                .collect(Collectors.groupingBy(Delivery::connector));
        return bySystem.entrySet().stream()
                .map(each -> told(connectors.called(each.getKey()), each.getValue()))
                .sorted((one, other) -> one.system().compareTo(other.system()))
                .toList();
    }

    private static Told told(String system, List<Delivery> steps) {
        int last = steps.stream().mapToInt(Delivery::revision).max().orElse(0);
        var states = steps.stream()
                .filter(step -> step.revision() == last)
                .map(step -> step.state().wireName())
                .toList();
        var state = List.of("stuck", "waiting", "discarded", "delivered", "not_offered").stream()
                .filter(states::contains)
                .findFirst()
                .orElse("waiting");
        return new Told(system, Badge.ofDelivery(state), states.size());
    }
}
