package org.vouchgate.gateway.blind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;

/** Requests and results for whoever calls. What the API tells of a candidate comes from here and from nowhere else. */
@ApplicationScoped
public class SeenByCaller {

    @Inject
    Caller caller;

    @Inject
    PresentationRequests requests;

    @Inject
    ReadAssessment assessments;

    @Inject
    Curtains curtains;

    @Inject
    PageLanguage language;

    /** One request of the caller's employer. */
    public Seen request(UUID id) {
        return of(requests.find(caller.employer(), id).orElseThrow(() -> new NotFound("presentation request")));
    }

    /** The newest requests of the caller's employer. */
    public List<Seen> newest(int most) {
        var newest = requests.of(caller.employer(), most);
        var allowed = curtains.of(caller.employer(), newest);
        return newest.stream()
                .map(request -> of(request, lifted(allowed.get(request.id()))))
                .toList();
    }

    public Seen of(PresentationRequest request) {
        return of(request, lifted(curtains.of(request)));
    }

    /** What was concluded; a problem that says why if there is nothing. */
    public AssessmentDocument result(UUID id) {
        var read = assessments.of(caller.employer(), id);
        return curtains.document(
                lifted(curtains.of(read.request())), read.request(), read.document(), language.words());
    }

    /** Whether candidates of a job are hidden from the caller, but for those who were unsealed. */
    public boolean isSealed(UUID job) {
        return SeenBy.of(identity()) == SeenBy.PEOPLE && curtains.isBlind(caller.employer(), job);
    }

    private Seen of(PresentationRequest request, Curtain curtain) {
        var words = language.words();
        return new Seen(request, curtain, words, text -> curtains.text(curtain, request, text, words));
    }

    private Curtain lifted(Curtain curtain) {
        return SeenBy.of(identity()) == SeenBy.PROGRAMS ? curtain.lifted() : curtain;
    }

    private Identity identity() {
        return caller.identity().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }
}
