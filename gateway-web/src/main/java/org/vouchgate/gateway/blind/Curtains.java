package org.vouchgate.gateway.blind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.words.Words;

/** What may be known of whom. Every page, list and PDF for recruiters asks here before it names anybody. */
@ApplicationScoped
public class Curtains {

    @Inject
    BlindReviews reviews;

    @Inject
    ReadAssessment assessments;

    @Inject
    PresentationRequests requests;

    @Inject
    Json json;

    /** What may be known of one request's candidate. */
    public Curtain of(PresentationRequest request) {
        boolean blind = reviews.ofJob(request.employer(), request.job()).isPresent();
        boolean known =
                blind && reviews.ofRequest(request.employer(), request.id()).isPresent();
        return new Curtain(request.id(), blind, blind && !known);
    }

    /** Whether a job's candidates are hidden, but for those who were unsealed. */
    public boolean isBlind(UUID employer, UUID job) {
        return reviews.ofJob(employer, job).isPresent();
    }

    /** What may be known of several, by their requests' ids. */
    public Map<UUID, Curtain> of(UUID employer, Collection<PresentationRequest> requests) {
        var blind = new HashSet<>(reviews.jobs(employer));
        var known = new HashSet<>(blind.isEmpty() ? List.of() : reviews.unsealed(employer));
        return requests.stream()
                .map(request -> new Curtain(
                        request.id(),
                        blind.contains(request.job()),
                        blind.contains(request.job()) && !known.contains(request.id())))
                .collect(Collectors.toMap(Curtain::request, Function.identity(), (one, same) -> one));
    }

    /**
     * Text that somebody typed, without what is hidden: a purpose may name the candidate, and what the candidate says may
     * name an institution.
     */
    public String text(Curtain curtain, PresentationRequest request, String text, Words words) {
        if (!curtain.drawn() || text.isBlank()) {
            return text;
        }
        var veil = Veil.over(request.candidate(), words);
        assessments.ifAny(request).ifPresent(document -> veil.knowing(document, json));
        return veil.text(text);
    }

    /** Takes out of text about a request, such as what a system answered, what people must not know of its candidate. */
    public UnaryOperator<String> veil(UUID employer, UUID request, Words words) {
        return reviews.jobs(employer).isEmpty()
                ? UnaryOperator.identity()
                : requests.find(employer, request)
                        .map(known -> {
                            var curtain = of(known);
                            return (UnaryOperator<String>) text -> text(curtain, known, text, words);
                        })
                        .orElse(UnaryOperator.identity());
    }

    /** What was concluded, without what is hidden: institutions are numbered, names and addresses left out. */
    public AssessmentDocument document(
            Curtain curtain, PresentationRequest request, AssessmentDocument document, Words words) {
        return curtain.drawn() ? Veil.over(request.candidate(), words).document(document, json) : document;
    }
}
