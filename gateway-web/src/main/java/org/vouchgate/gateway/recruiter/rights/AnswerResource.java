package org.vouchgate.gateway.recruiter.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.gateway.rights.Statement;
import org.vouchgate.gateway.rights.Statements;
import org.vouchgate.gateway.rights.exercise.AnswerStatement;
import org.vouchgate.gateway.rights.exercise.Wording;

/** Shows what a candidate states, and takes a person's answer. */
@Path("requests/{id}/statements/{statement}")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class AnswerResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Desk desk;

    @Inject
    PresentationRequests requests;

    @Inject
    Jobs jobs;

    @Inject
    Statements statements;

    @Inject
    AnswerStatement answerStatement;

    @Inject
    Curtains curtains;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    public Page show(@PathParam("id") UUID id, @PathParam("statement") UUID statement) {
        return new Page("recruiter/answer.jte", page(existing(id), stated(id, statement)));
    }

    @POST
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("statement") UUID statement,
            @FormParam("answer") @DefaultValue("") String answer) {
        var request = existing(id);
        var stated = stated(id, statement);
        var mistake = Wording.mistake(answer).map(Wording.Mistake::key);
        if (mistake.isPresent()) {
            return Response.status(UNPROCESSABLE)
                    .entity(new Page(
                            "recruiter/answer.jte", page(request, stated).with(answer, mistake.get())))
                    .build();
        }
        var by = new Requester(desk.subject(), desk.shell().person());
        answerStatement.of(stated, answer, by, clock.instant());
        return Response.seeOther(gateway.at("/requests/" + id)).build();
    }

    private AnswerPage page(PresentationRequest request, Statement stated) {
        return new AnswerPage(
                desk.shell(),
                request.id(),
                stated.id(),
                jobs.find(request.employer(), request.job()).map(Job::title).orElse(""),
                stated.about().wireName(),
                curtains.text(curtains.of(request), request, stated.said(), language.words()),
                stated.saidAt(),
                stated.answer(),
                "",
                Optional.empty());
    }

    private PresentationRequest existing(UUID id) {
        return requests.find(desk.employer(), id).orElseThrow(() -> new NotFound("presentation request"));
    }

    private Statement stated(UUID request, UUID id) {
        return statements
                .find(desk.employer(), id)
                .filter(known -> known.request().equals(request))
                .orElseThrow(() -> new NotFound("statement"));
    }
}
