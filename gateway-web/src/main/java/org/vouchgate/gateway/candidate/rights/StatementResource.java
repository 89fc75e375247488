package org.vouchgate.gateway.candidate.rights;

import jakarta.annotation.security.PermitAll;
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
import org.vouchgate.gateway.candidate.rights.StatementPage.Mistake;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.rights.Statement;
import org.vouchgate.gateway.rights.StatementKind;
import org.vouchgate.gateway.rights.Subject;
import org.vouchgate.gateway.rights.exercise.MakeStatement;
import org.vouchgate.gateway.rights.exercise.Wording;

/** Takes down what candidates state: what is wrong, and what a person is to look at. */
@Path("rights/{secret}")
@PermitAll // candidates have no account: the secret is the key, and no other site knows it
@Produces(MediaType.TEXT_HTML)
public class StatementResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    OwnRequest own;

    @Inject
    Employers employers;

    @Inject
    MakeStatement makeStatement;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    @Path("correct")
    public Page writeCorrection(@PathParam("secret") String secret) {
        return new Page("rights/statement.jte", empty(secret, StatementKind.CORRECTION, UUID.randomUUID()));
    }

    @POST
    @Path("correct")
    public Response correct(
            @PathParam("secret") String secret,
            @FormParam("form") @DefaultValue("") String form,
            @FormParam("about") @DefaultValue("") String about,
            @FormParam("said") @DefaultValue("") String said) {
        return state(secret, StatementKind.CORRECTION, form, about, said);
    }

    @GET
    @Path("object")
    public Page writeObjection(@PathParam("secret") String secret) {
        return new Page("rights/statement.jte", empty(secret, StatementKind.OBJECTION, UUID.randomUUID()));
    }

    @POST
    @Path("object")
    public Response object(
            @PathParam("secret") String secret,
            @FormParam("form") @DefaultValue("") String form,
            @FormParam("about") @DefaultValue("") String about,
            @FormParam("said") @DefaultValue("") String said) {
        return state(secret, StatementKind.OBJECTION, form, about, said);
    }

    private Response state(String secret, StatementKind kind, String form, String about, String said) {
        var request = own.request(secret);
        var subject = Subject.named(about).orElse(Subject.OTHER);
        var id = named(form);
        var mistake = Wording.mistake(said)
                .map(found -> new Mistake(found.key(), Statement.LONGEST))
                .or(() -> made(request, new MakeStatement.Wanted(id, kind, subject, Wording.plain(said))));
        return mistake.map(found -> Response.status(UNPROCESSABLE)
                        .entity(new Page(
                                "rights/statement.jte", empty(secret, kind, id).with(subject, said, found))))
                .orElseGet(() -> Response.seeOther(gateway.at(own.way(secret) + "?done=" + kind.wireName())))
                .build();
    }

    private Optional<Mistake> made(PresentationRequest request, MakeStatement.Wanted wanted) {
        return makeStatement.of(request, wanted, clock.instant()) == MakeStatement.Outcome.TOO_MANY
                ? Optional.of(new Mistake("rights.mistake.too-many", MakeStatement.MOST))
                : Optional.empty();
    }

    private StatementPage empty(String secret, StatementKind kind, UUID form) {
        var employer = employers
                .find(own.request(secret).employer())
                .map(Employer::name)
                .orElse("");
        return new StatementPage(own.way(secret), employer, kind, form, Subject.CREDENTIAL, "", Optional.empty());
    }

    /** A form that lost its name is a new one. */
    private static UUID named(String form) {
        try {
            return UUID.fromString(form);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
