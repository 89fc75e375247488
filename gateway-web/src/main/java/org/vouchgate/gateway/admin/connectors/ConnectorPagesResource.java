package org.vouchgate.gateway.admin.connectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.delivery.ConnectAts;
import org.vouchgate.gateway.delivery.ConsentToAts;
import org.vouchgate.gateway.delivery.DeadLetters;
import org.vouchgate.gateway.delivery.DeliveryFilter;
import org.vouchgate.gateway.delivery.WatchAccounts;
import org.vouchgate.gateway.login.Authenticate;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Shell;

/** Where an admin sees how the connections with recruiting systems stand, and puts right what went wrong. */
@Path("connectors")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class ConnectorPagesResource {

    private static final int LONGEST_REASON = 500;

    /** Where an admin goes on to consent; a link, since a form's answer may not lead to another site. */
    public record GoOn(Shell shell, String address, String host) {}

    @Inject
    Desk desk;

    @Inject
    ConnectAts connectAts;

    @Inject
    PageLanguage language;

    @Inject
    ConnectorPages pages;

    @Inject
    WatchAccounts watch;

    @Inject
    DeadLetters letters;

    @Inject
    ConsentToAts consents;

    @Inject
    GatewaySettings gateway;

    @GET
    public Page all() {
        return page(Optional.empty(), Optional.empty(), Optional.empty());
    }

    @POST
    @Path("{connector}/check")
    public Page check(@PathParam("connector") String connector) {
        var found = watch.check(desk.employer(), connector).stream()
                .map(one -> one.what() + ": " + one.sentence())
                .toList();
        return page(Optional.of(new ConnectorsPage.Tried(connector, found)), Optional.empty(), Optional.empty());
    }

    @POST
    @Path("{connector}/pause")
    public Response pause(@PathParam("connector") String connector) {
        watch.pause(desk.employer(), desk.subject(), connector);
        return back();
    }

    @POST
    @Path("{connector}/disconnect")
    public Response disconnect(@PathParam("connector") String connector) {
        connectAts.disconnect(desk.employer(), desk.subject(), connector);
        return back();
    }

    @POST
    @Path("{connector}/resume")
    public Response resume(@PathParam("connector") String connector) {
        watch.resume(desk.employer(), desk.subject(), connector);
        return back();
    }

    @POST
    @Path("{connector}/consent")
    public Page consent(
            @PathParam("connector") String connector,
            @CookieParam(Authenticate.COOKIE) @DefaultValue("") String session) {
        var address = consents.begin(desk.employer(), desk.subject(), session, connector);
        return new Page("admin/consent.jte", new GoOn(desk.shell(), address.toString(), address.getHost()));
    }

    /** Where the ATS sends the admin's browser back to. */
    @GET
    @Path("consent")
    public Response consented(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("code") @DefaultValue("") String code,
            @CookieParam(Authenticate.COOKIE) @DefaultValue("") String session) {
        try {
            consents.accept(desk.employer(), desk.subject(), session, state, code);
            return back();
        } catch (UserError refused) {
            var sentence = language.words().say("connectors.mistake.consent");
            return page(Optional.empty(), Optional.of(sentence), Optional.empty())
                    .again();
        }
    }

    @POST
    @Path("deliveries/replay")
    public Response replayAll() {
        letters.replay(desk.employer(), desk.subject(), DeliveryFilter.DEAD);
        return back();
    }

    @POST
    @Path("deliveries/{id}/replay")
    public Response replay(@PathParam("id") UUID id) {
        letters.replay(desk.employer(), desk.subject(), id);
        return back();
    }

    @POST
    @Path("deliveries/{id}/resend")
    public Response resend(@PathParam("id") UUID id) {
        letters.resend(desk.employer(), desk.subject(), id);
        return back();
    }

    @POST
    @Path("deliveries/{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("id") UUID id, @FormParam("reason") @DefaultValue("") String reason) {
        var words = language.words();
        var form = TypedForm.of(Map.of("reason", reason), words);
        form.required("reason", LONGEST_REASON);
        if (form.isWrong()) {
            var mistake = form.mistakes().at("reason").orElse("");
            return page(
                            Optional.empty(),
                            Optional.of(words.say("admin.form.again")),
                            Optional.of(new ConnectorsPage.Refused(id, reason, mistake)))
                    .again();
        }
        letters.discard(desk.employer(), desk.subject(), id, reason.strip());
        return back();
    }

    private Page page(
            Optional<ConnectorsPage.Tried> tried, Optional<String> mistake, Optional<ConnectorsPage.Refused> refused) {
        return new Page("admin/connectors.jte", pages.of(desk.shell(), desk.employer(), tried, mistake, refused));
    }

    private Response back() {
        return Response.seeOther(gateway.at("/connectors")).build();
    }
}
