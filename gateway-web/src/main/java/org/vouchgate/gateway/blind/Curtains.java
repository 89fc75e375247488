package org.vouchgate.gateway.blind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.words.Words;

/** What may be known of whom. Every page, list and PDF for recruiters asks here before it names anybody. */
@ApplicationScoped
public class Curtains {

    @Inject
    BlindReviews reviews;

    @Inject
    Json json;

    /** What may be known of one request's candidate. */
    public Curtain of(PresentationRequest request) {
        boolean blind = reviews.ofJob(request.employer(), request.job()).isPresent();
        boolean known =
                blind && reviews.ofRequest(request.employer(), request.id()).isPresent();
        return new Curtain(request.id(), blind, blind && !known);
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

    /** Text that somebody typed, without what is hidden: a purpose may name the candidate. */
    public String text(Curtain curtain, PresentationRequest request, String text, Words words) {
        return curtain.drawn() ? Veil.over(request.candidate(), words).text(text) : text;
    }

    /** What was concluded, without what is hidden: institutions are numbered, names and addresses left out. */
    public AssessmentDocument document(
            Curtain curtain, PresentationRequest request, AssessmentDocument document, Words words) {
        return curtain.drawn() ? Veil.over(request.candidate(), words).document(document, json) : document;
    }
}
