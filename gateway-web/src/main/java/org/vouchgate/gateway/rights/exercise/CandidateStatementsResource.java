package org.vouchgate.gateway.rights.exercise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.blind.Seen;
import org.vouchgate.gateway.blind.SeenByCaller;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.JsonBody;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.gateway.rights.CandidateSays;
import org.vouchgate.gateway.rights.ReadStatements;
import org.vouchgate.gateway.rights.Statements;

/** What a candidate says about a request, and a person's answers. */
@Path("api/v1/presentation-requests/{id}/candidate-statements")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentation requests")
public class CandidateStatementsResource {

    @Inject
    SeenByCaller seen;

    @Inject
    ReadStatements read;

    @Inject
    Statements statements;

    @Inject
    AnswerStatement answerStatement;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "What the candidate says: corrections, objections with their answers, the wish not to be scored")
    public CandidateSays says(@PathParam("id") UUID id) {
        return says(seen.request(id));
    }

    @POST
    @Path("{statement}/answer")
    @Operation(
            summary =
                    "Give a person's answer, such as {\"answer\": \"Because …\"}; once, as the candidate may have read it")
    public CandidateSays answer(@PathParam("id") UUID id, @PathParam("statement") UUID statement, String body) {
        var request = seen.request(id);
        var stated = statements
                .find(caller.employer(), statement)
                .filter(known -> known.request().equals(id))
                .orElseThrow(() -> new NotFound("statement"));
        var name = caller.identity().map(Identity::name).orElse("");
        answerStatement.of(stated, answer(body), new Requester(caller.subject(), name), clock.instant());
        return says(request);
    }

    private static String answer(String body) {
        return JsonBody.object(body).get("answer") instanceof JsonString text ? text.getString() : missing();
    }

    private static String missing() {
        throw new BadInput("/answer", "The answer must be a text.");
    }

    private CandidateSays says(Seen request) {
        return read.of(request.request()).typed(request::text);
    }
}
