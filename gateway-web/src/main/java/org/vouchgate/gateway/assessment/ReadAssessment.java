package org.vouchgate.gateway.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;

/** Reads what was concluded, once it counts. */
@ApplicationScoped
public class ReadAssessment {

    /** A request and what was concluded from its answer. */
    public record Read(PresentationRequest request, AssessmentDocument document) {}

    @Inject
    PresentationRequests requests;

    @Inject
    Assessments assessments;

    /** What was concluded; a problem that says why if there is nothing, or nothing that counts yet. */
    public Read of(UUID employer, UUID id) {
        var request = requests.find(employer, id).orElseThrow(() -> new NotFound("presentation request"));
        return ifAny(request)
                .map(document -> new Read(request, document))
                .orElseThrow(() -> new UserError(Problem.of(
                        "no-assessment",
                        404,
                        "There is no assessment",
                        "The request is " + request.state().wireName()
                                + "; there is an assessment once an answer has been judged.")));
    }

    /** What was concluded, if there is anything that counts. An answer whose browser has not come back does not count. */
    public Optional<AssessmentDocument> ifAny(PresentationRequest request) {
        return request.state().ended()
                ? assessments.ofRequest(request.employer(), request.id()).map(assessments::document)
                : Optional.empty();
    }

    /** Which claims were shown, likewise. */
    public ShownClaims shown(PresentationRequest request) {
        return request.state().ended()
                ? assessments
                        .ofRequest(request.employer(), request.id())
                        .map(assessments::shown)
                        .orElse(ShownClaims.UNKNOWN)
                : ShownClaims.UNKNOWN;
    }

    /** What was concluded about several, by their ids; without those about whom there is nothing that counts. */
    public Map<UUID, AssessmentDocument> ofSeveral(UUID employer, Collection<PresentationRequest> several) {
        var ended = several.stream()
                .filter(request -> request.state().ended())
                .map(PresentationRequest::id)
                .toList();
        return ended.isEmpty()
                ? Map.of()
                : assessments.ofRequests(employer, ended).stream()
                        .collect(Collectors.toMap(Assessment::request, assessments::document));
    }
}
