package org.vouchgate.gateway.recruiter.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.job.FindJobs;
import org.vouchgate.gateway.mail.QueueMail;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.ask.MailLine;
import org.vouchgate.gateway.request.FindRequests;
import org.vouchgate.gateway.request.PresentationRequest;

/** Makes cards of requests: a handful of queries, however many there are. */
@ApplicationScoped
public class Cards {

    @Inject
    FindRequests requests;

    @Inject
    FindJobs jobs;

    @Inject
    ReadAssessment assessments;

    @Inject
    Curtains curtains;

    @Inject
    QueueMail queue;

    @Inject
    PageLanguage language;

    List<Card> of(UUID employer, Collection<PresentationRequest> several) {
        var words = language.words();
        var allowed = curtains.of(employer, several);
        var titles = jobs.titles(
                employer, several.stream().map(PresentationRequest::job).collect(Collectors.toSet()));
        var documents = assessments.ofSeveral(employer, several);
        var ids = several.stream().map(PresentationRequest::id).toList();
        var decided = requests.decided(employer, ids);
        var mails = queue.of(employer, ids);
        return several.stream()
                .map(request -> Card.of(
                        request,
                        allowed.get(request.id()).name(words, request),
                        titles.getOrDefault(request.job(), words.say("board.some-job")),
                        Optional.ofNullable(documents.get(request.id())),
                        MailLine.trouble(mails.getOrDefault(request.id(), List.of())),
                        decided.contains(request.id())))
                .toList();
    }
}
