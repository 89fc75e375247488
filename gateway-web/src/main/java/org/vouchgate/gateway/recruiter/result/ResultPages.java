package org.vouchgate.gateway.recruiter.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.blind.BlindReviews;
import org.vouchgate.gateway.blind.Curtain;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.blind.ReviewBlindly;
import org.vouchgate.gateway.decision.Decide;
import org.vouchgate.gateway.decision.Decisions;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.delivery.Delivery;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.mail.Mail;
import org.vouchgate.gateway.mail.QueueMail;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.CandidateRemarks;
import org.vouchgate.gateway.pages.QrCode;
import org.vouchgate.gateway.recheck.FreshLook;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.recruiter.ask.MailLine;
import org.vouchgate.gateway.recruiter.result.ResultPage.Fact;
import org.vouchgate.gateway.request.Candidate;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.rights.ReadStatements;
import org.vouchgate.gateway.wording.FindingWords;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.words.Words;

/** Lays out what is known of a request. */
@ApplicationScoped
public class ResultPages {

    @Inject
    Invitation invitation;

    @Inject
    ReadAssessment assessments;

    @Inject
    Deliveries deliveries;

    @Inject
    QueueMail queue;

    @Inject
    Decisions decisions;

    @Inject
    BlindReviews reviews;

    @Inject
    ReviewBlindly reviewBlindly;

    @Inject
    ReadStatements statements;

    @Inject
    Curtains curtains;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * What a reader brings along.
     *
     * @param looked    what came of looking again, if they just did
     * @param decision  what they typed
     * @param unsealing what they typed
     */
    record Reader(
            Shell shell,
            Words words,
            boolean openAll,
            Optional<String> looked,
            DecisionForm decision,
            UnsealingForm unsealing) {

        static Reader of(Shell shell, Words words, boolean openAll) {
            return new Reader(shell, words, openAll, Optional.empty(), DecisionForm.blank(), UnsealingForm.blank());
        }

        Reader told(String looked) {
            return new Reader(shell, words, openAll, Optional.of(looked), decision, unsealing);
        }

        Reader typing(DecisionForm typed) {
            return new Reader(shell, words, openAll, looked, typed, unsealing);
        }

        Reader typing(UnsealingForm typed) {
            return new Reader(shell, words, openAll, looked, decision, typed);
        }
    }

    /** The page, for this reader. */
    ResultPage of(PresentationRequest request, Reader reader) {
        var words = reader.words();
        var curtain = curtains.of(request);
        var document = assessments.ifAny(request).map(known -> curtains.document(curtain, request, known, words));
        var steps = deliveries.ofRequest(request.employer(), request.id());
        var mails = queue.of(request.employer(), request.id());
        return new ResultPage(
                head(request, reader, curtain, document, seen(request, steps, mails), mayChange(request, steps, mails)),
                link(request),
                mails.stream().map(mail -> MailLine.of(mail, curtain, words)).toList(),
                Asked.of(invitation.query(request)),
                facts(request, curtain, words),
                times(request, document, words),
                document.map(known -> result(known, words)),
                blind(request, curtain, reader),
                SaysView.of(words, statements.of(request), text -> curtains.text(curtain, request, text, words)),
                DecisionView.of(
                        words,
                        Decide.isPossible(request),
                        decisions.ofRequest(request.employer(), request.id()),
                        reader.decision()),
                steps.stream()
                        .map(step -> DeliveryLines.of(words, step, curtain.drawn()))
                        .toList());
    }

    private ResultPage.Head head(
            PresentationRequest request,
            Reader reader,
            Curtain curtain,
            Optional<AssessmentDocument> document,
            String seen,
            boolean live) {
        return new ResultPage.Head(
                reader.shell(),
                request.id(),
                curtain.name(reader.words(), request),
                request.job(),
                jobs.find(request.employer(), request.job())
                        .map(Job::title)
                        .orElseGet(() -> reader.words().say("result.a-job")),
                Badge.of(request.state()),
                Standing.of(reader.words(), request, document),
                CandidateRemarks.of(request.said(), reader.words()),
                live,
                seen,
                document.isPresent() && FreshLook.isPossible(request),
                reader.looked(),
                reader.openAll());
    }

    private BlindView blind(PresentationRequest request, Curtain curtain, Reader reader) {
        return BlindView.of(
                reader.words(),
                curtain.drawn(),
                reviewBlindly.mayUnseal(request),
                curtain.blind() ? reviews.ofRequest(request.employer(), request.id()) : Optional.empty(),
                reader.unsealing());
    }

    /** What stayed undetermined is asked again, and may complete while somebody looks. */
    private static boolean mayChange(PresentationRequest request, List<Delivery> steps, List<Mail> mails) {
        return !request.state().ended()
                || request.state() == RequestState.UNDETERMINED
                || steps.stream().anyMatch(step -> step.state() == Delivery.State.WAITING)
                || mails.stream().anyMatch(mail -> mail.state() == Mail.State.WAITING);
    }

    private static String seen(PresentationRequest request, List<Delivery> steps, List<Mail> mails) {
        var words = new StringBuilder(request.state().wireName()).append('.').append(request.revision());
        request.said().lessAskedAt().ifPresent(at -> words.append(".less"));
        steps.forEach(step ->
                words.append('.').append(step.state().ordinal()).append('-').append(step.attempts()));
        mails.forEach(mail ->
                words.append(".m").append(mail.state().ordinal()).append('-').append(mail.attempts()));
        return words.toString();
    }

    private Optional<ResultPage.Link> link(PresentationRequest request) {
        var address = invitation.candidatePage(request).toString();
        return request.isAnswerable(clock.instant())
                ? Optional.of(new ResultPage.Link(address, QrCode.of(address)))
                : Optional.empty();
    }

    private List<Fact> facts(PresentationRequest request, Curtain curtain, Words words) {
        var facts = new ArrayList<Fact>();
        curtain.candidate(request).flatMap(Candidate::email).ifPresent(email -> facts.add(new Fact("email", email)));
        curtain.candidate(request)
                .flatMap(Candidate::reference)
                .ifPresent(reference -> facts.add(new Fact("application", reference)));
        facts.add(new Fact(
                "purpose", curtains.text(curtain, request, request.purpose(), words), request.purposeLanguage()));
        facts.add(new Fact("asked-by", request.requestedBy().name()));
        return facts;
    }

    private static List<Fact> times(PresentationRequest request, Optional<AssessmentDocument> document, Words words) {
        var times = new ArrayList<Fact>();
        times.add(new Fact("asked", words.minute(request.openedAt())));
        request.fetchedAt().ifPresent(at -> times.add(new Fact("opened", words.minute(at))));
        request.answeredAt().ifPresent(at -> times.add(new Fact("answered", words.minute(at))));
        request.closedAt()
                .ifPresentOrElse(
                        at -> times.add(new Fact("ended", words.minute(at))),
                        () -> times.add(new Fact("until", words.minute(request.expiresAt()))));
        document.filter(known -> request.revision() > 1)
                .ifPresent(known -> times.add(new Fact("revised", words.minute(known.judgedAt()))));
        times.add(new Fact("erased", words.minute(request.purgeAt())));
        return times;
    }

    static ResultPage.Result result(AssessmentDocument document, Words words) {
        return new ResultPage.Result(
                document.credentials().stream()
                        .map(credential -> CredentialView.of(words, credential))
                        .toList(),
                words.say("result.presented", document.credentials().size()),
                document.match()
                        .map(match -> MatchView.of(
                                words,
                                match,
                                document.skills().map(SkillProfile::setAside).orElse(List.of()))),
                document.credentials().stream()
                        .flatMap(credential -> credential.allFindings())
                        .filter(finding -> finding.answer().equals("unknown"))
                        .map(AssessedFinding::reason)
                        .distinct()
                        .map(reason -> FindingWords.reason(words, reason))
                        .toList(),
                document.samePerson()
                        .map(person -> new ResultPage.PersonLine(
                                FindingWords.person(
                                        words, person.strength(), person.sentence(), person.presenterUnproved()),
                                document.isOfSeveralPeople())));
    }
}
