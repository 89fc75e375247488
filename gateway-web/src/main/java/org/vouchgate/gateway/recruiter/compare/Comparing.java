package org.vouchgate.gateway.recruiter.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.blind.BlindReviews;
import org.vouchgate.gateway.blind.Curtain;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.decision.Decision;
import org.vouchgate.gateway.decision.Decisions;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.words.Words;

/** Puts candidates for one job beside each other. */
@ApplicationScoped
public class Comparing {

    /** More would fit on no screen, and in no head. */
    static final int MOST = 5;

    private static final Set<RequestState> CONCLUDED =
            Set.of(RequestState.VERIFIED, RequestState.UNDETERMINED, RequestState.NOT_VERIFIED);

    @Inject
    PresentationRequests requests;

    @Inject
    ReadAssessment assessments;

    @Inject
    Decisions decisions;

    @Inject
    BlindReviews reviews;

    @Inject
    Curtains curtains;

    /** @param wanted the requests to compare; what is no concluded request of this job is left out */
    ComparePage of(Shell shell, Job job, UUID employer, Set<UUID> wanted, Words words) {
        var concluded = requests.ofJob(employer, job.id()).stream()
                .filter(request -> CONCLUDED.contains(request.state()))
                .sorted(Comparator.comparing(PresentationRequest::openedAt))
                .toList();
        var allowed = curtains.of(employer, concluded);
        var chosen = concluded.stream()
                .filter(request -> wanted.contains(request.id()))
                .toList();
        var mistake = mistake(chosen.size(), !wanted.isEmpty(), words);
        var shown = mistake.isPresent() ? List.<Beside.Shown>of() : shown(employer, job, chosen, allowed, words);
        return new ComparePage(
                shell,
                job.id(),
                job.title(),
                reviews.ofJob(employer, job.id()).isPresent(),
                concluded.stream()
                        .map(request -> new ComparePage.Choice(
                                request.id(),
                                allowed.get(request.id()).name(words, request),
                                Badge.of(request.state()),
                                wanted.contains(request.id())))
                        .toList(),
                mistake,
                Beside.candidates(words, shown),
                Beside.requirements(words, shown));
    }

    private static Optional<String> mistake(int chosen, boolean wanted, Words words) {
        if (chosen > MOST) {
            return Optional.of(words.say("compare.too-many", MOST));
        }
        return wanted && chosen < 2 ? Optional.of(words.say("compare.too-few")) : Optional.empty();
    }

    private List<Beside.Shown> shown(
            UUID employer, Job job, List<PresentationRequest> chosen, Map<UUID, Curtain> allowed, Words words) {
        var decided = decisions.ofJob(employer, job.id()).stream()
                .collect(Collectors.toMap(Decision::request, Function.identity()));
        var shown = new ArrayList<Beside.Shown>();
        for (var request : chosen) {
            var curtain = allowed.get(request.id());
            assessments
                    .ifAny(request)
                    .map(document -> new Beside.Shown(
                            request.id(),
                            curtain.name(words, request),
                            request.state(),
                            curtains.document(curtain, request, document, words),
                            Optional.ofNullable(decided.get(request.id()))))
                    .ifPresent(shown::add);
        }
        return shown;
    }
}
