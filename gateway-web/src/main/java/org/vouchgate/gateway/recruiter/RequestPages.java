package org.vouchgate.gateway.recruiter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.delivery.Delivery;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.CredentialNames;
import org.vouchgate.gateway.pages.Moments;
import org.vouchgate.gateway.pages.QrCode;
import org.vouchgate.gateway.recheck.FreshLook;
import org.vouchgate.gateway.recruiter.RequestPage.DeliveryLine;
import org.vouchgate.gateway.recruiter.RequestPage.Fact;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.matching.Phrases;
import org.vouchgate.skills.SkillProfile;

/** Lays out what is known of a request. */
@ApplicationScoped
public class RequestPages {

    @Inject
    Invitation invitation;

    @Inject
    ReadAssessment assessments;

    @Inject
    Deliveries deliveries;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param phrases the language to explain the score in
     */
    RequestPage of(Shell shell, PresentationRequest request, Phrases phrases) {
        var document = assessments.ifAny(request);
        var steps = deliveries.ofRequest(request.employer(), request.id());
        return new RequestPage(
                shell,
                request.id(),
                RequestLine.name(request.candidate()),
                facts(request),
                request.job(),
                jobs.find(request.employer(), request.job()).map(Job::title).orElse("A job"),
                Badge.of(request.state()),
                Standing.of(request, document),
                mayChange(request) || steps.stream().anyMatch(RequestPages::isWaiting),
                seen(request, steps),
                link(request),
                Asked.of(invitation.query(request)),
                times(request, document),
                document.map(known -> result(known, phrases)),
                document.isPresent() && FreshLook.isPossible(request),
                Optional.empty(),
                steps.stream().map(RequestPages::line).toList());
    }

    /** What stayed undetermined is asked again, and may complete while somebody looks. */
    private static boolean mayChange(PresentationRequest request) {
        return !request.state().ended() || request.state() == RequestState.UNDETERMINED;
    }

    private static boolean isWaiting(Delivery step) {
        return step.state() == Delivery.State.WAITING;
    }

    private static String seen(PresentationRequest request, List<Delivery> steps) {
        var words = new StringBuilder(request.state().wireName()).append('.').append(request.revision());
        steps.forEach(step ->
                words.append('.').append(step.state().ordinal()).append('-').append(step.attempts()));
        return words.toString();
    }

    private Optional<RequestPage.Link> link(PresentationRequest request) {
        var address = invitation.candidatePage(request).toString();
        return request.isAnswerable(clock.instant())
                ? Optional.of(new RequestPage.Link(address, QrCode.of(address)))
                : Optional.empty();
    }

    private static List<Fact> facts(PresentationRequest request) {
        var facts = new ArrayList<Fact>();
        request.candidate().email().ifPresent(email -> facts.add(new Fact("E-mail", email)));
        request.candidate().reference().ifPresent(reference -> facts.add(new Fact("Application", reference)));
        facts.add(new Fact("Purpose", request.purpose()));
        return facts;
    }

    private static List<Fact> times(PresentationRequest request, Optional<AssessmentDocument> document) {
        var times = new ArrayList<Fact>();
        times.add(new Fact("Asked", Moments.minute(request.openedAt())));
        request.fetchedAt().ifPresent(at -> times.add(new Fact("Opened in a wallet", Moments.minute(at))));
        request.answeredAt().ifPresent(at -> times.add(new Fact("Answered", Moments.minute(at))));
        request.closedAt()
                .ifPresentOrElse(
                        at -> times.add(new Fact("Ended", Moments.minute(at))),
                        () -> times.add(new Fact("Can be answered until", Moments.minute(request.expiresAt()))));
        document.filter(known -> request.revision() > 1)
                .ifPresent(known -> times.add(new Fact("Result revised", Moments.minute(known.judgedAt()))));
        times.add(new Fact("Everything erased", Moments.minute(request.purgeAt())));
        return times;
    }

    private static RequestPage.Result result(AssessmentDocument document, Phrases phrases) {
        return new RequestPage.Result(
                document.credentials().stream().map(CredentialCard::of).toList(),
                document.match()
                        .map(match -> MatchView.of(
                                match,
                                document.skills().map(SkillProfile::setAside).orElse(List.of()),
                                phrases)),
                document.credentials().stream()
                        .flatMap(credential -> credential.allFindings())
                        .filter(finding -> finding.answer().equals("unknown"))
                        .map(AssessedFinding::sentence)
                        .map(Standing::sentence)
                        .distinct()
                        .toList(),
                document.samePerson()
                        .map(person -> new RequestPage.PersonLine(person.sentence(), document.isOfSeveralPeople())));
    }

    private static DeliveryLine line(Delivery step) {
        return new DeliveryLine(
                CredentialNames.words(step.connector()),
                step(step),
                Badge.ofDelivery(step.state().wireName()),
                Moments.count(step.attempts(), "attempt"),
                answer(step),
                step.state() == Delivery.State.STUCK ? Optional.of(step.id()) : Optional.empty());
    }

    private static String answer(Delivery step) {
        var said = step.lastAnswer()
                .map(Standing::sentence)
                .orElse(step.attempts() == 0 ? "Not tried yet." : "It has not answered yet.");
        var whole = step.state() == Delivery.State.STUCK
                ? "This could not be written to " + CredentialNames.words(step.connector()) + ". " + said
                : said;
        return step.possibleDuplicate() ? whole + " It may be there twice: nobody could look." : whole;
    }

    static String step(Delivery step) {
        return switch (step.step()) {
            case ORDER -> "Tell how it stands";
            case FILE -> "File the PDF";
            case FIELDS -> "Set fields";
            case TAGS -> "Set tags";
            case NOTE -> "Leave a note";
        };
    }
}
