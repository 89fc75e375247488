package org.vouchgate.gateway.admin.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.administration.HandOutTokens;
import org.vouchgate.gateway.login.ApiTokens;
import org.vouchgate.gateway.login.KnownPeople;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;

/** Where an administrator sees who has logged in, and hands out tokens to programs. */
@Path("admin/people")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class PeoplePagesResource {

    private static final int LONGEST_NAME = 120;

    @Inject
    Desk desk;

    @Inject
    KnownPeople people;

    @Inject
    ApiTokens tokens;

    @Inject
    HandOutTokens handOut;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    public Page all() {
        return page(Optional.empty(), Map.of(), List.of(), Mistakes.none());
    }

    /** The answer holds the token's value; no other ever does, and no browser keeps it. */
    @POST
    @Path("tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(MultivaluedMap<String, String> fields) {
        var words = language.words();
        var form = TypedForm.of(fields, words);
        var name = form.required("name", LONGEST_NAME);
        var roles = form.ticked("roles");
        if (roles.isEmpty() || !Role.all().containsAll(roles)) {
            form.wrong("roles", words.say("people.mistake.roles"));
        }
        var lifetime = form.optional("lifetime", 20).orElse("");
        if (!PeoplePage.LIFETIMES.contains(lifetime)) {
            form.wrong("lifetime", words.say("people.mistake.lifetime"));
        }
        if (form.isWrong()) {
            return page(Optional.empty(), form.values(), roles, form.mistakes()).again();
        }
        var issued = handOut.issue(desk.employer(), desk.subject(), name, roles, lifetime);
        return Response.ok(page(Optional.of(issued.value()), Map.of(), List.of(), Mistakes.none()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("tokens/{id}/withdraw")
    public Response withdraw(@PathParam("id") UUID id) {
        handOut.withdraw(desk.employer(), desk.subject(), id);
        return Response.seeOther(gateway.at("/admin/people")).build();
    }

    private Page page(Optional<String> issued, Map<String, String> typed, List<String> ticked, Mistakes mistakes) {
        var now = clock.instant();
        return new Page(
                "admin/people.jte",
                new PeoplePage(
                        desk.shell(),
                        people.of(desk.employer()).stream()
                                .map(person -> new PeoplePage.Person(
                                        person.subject(),
                                        person.name(),
                                        person.roles().stream().sorted().toList(),
                                        person.firstLoginAt(),
                                        person.lastLoginAt()))
                                .toList(),
                        tokens.of(desk.employer()).stream()
                                .map(token -> new PeoplePage.Token(
                                        token.id(),
                                        token.name(),
                                        token.roles().stream().sorted().toList(),
                                        token.createdAt(),
                                        token.expiresAt(),
                                        !token.expiresAt().isAfter(now)))
                                .toList(),
                        issued,
                        typed,
                        ticked,
                        mistakes));
    }
}
