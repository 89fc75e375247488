package org.vouchgate.gateway.recruiter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.automation.ChangedRule;
import org.vouchgate.gateway.automation.DryRun;
import org.vouchgate.gateway.automation.KeepRules;
import org.vouchgate.gateway.automation.NewRule;
import org.vouchgate.gateway.automation.Subscribe;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.ordering.MakeAddress;
import org.vouchgate.gateway.ordering.WatchEvents;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.UserError;

/** Where an administrator says what applicant-tracking systems may do by themselves. */
@Path("automation")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class AutomationPagesResource {

    @Inject
    Desk desk;

    @Inject
    AutomationPages pages;

    @Inject
    KeepRules keepRules;

    @Inject
    DryRun dryRun;

    @Inject
    MakeAddress makeAddress;

    @Inject
    Subscribe subscribe;

    @Inject
    WatchEvents watchEvents;

    @Inject
    Validator validator;

    @Inject
    GatewaySettings gateway;

    @GET
    public Page all() {
        return pages.page(Optional.empty(), Map.of(), Mistakes.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        form.forEach((name, values) ->
                typed.put(name, values.isEmpty() ? "" : values.get(0).strip()));
        var wanted = new NewRule(
                typed.getOrDefault("connector", ""),
                typed.getOrDefault("jobRef", ""),
                typed.getOrDefault("stageRef", ""),
                typed.getOrDefault("label", ""),
                typed.getOrDefault("packageId", ""),
                null,
                null,
                null,
                null);
        var mistakes = Mistakes.of(validator, wanted);
        if (mistakes.any()) {
            return again(typed, mistakes);
        }
        try {
            keepRules.make(desk.employer(), desk.subject(), wanted);
            return back();
        } catch (UserError refused) {
            return again(typed, Mistakes.of(refused.problem()));
        }
    }

    @POST
    @Path("{id}/on")
    public Response on(@PathParam("id") UUID id) {
        keepRules.change(desk.employer(), desk.subject(), id, ChangedRule.switched(true));
        return back();
    }

    @POST
    @Path("{id}/off")
    public Response off(@PathParam("id") UUID id) {
        keepRules.change(desk.employer(), desk.subject(), id, ChangedRule.switched(false));
        return back();
    }

    @POST
    @Path("{id}/approve")
    public Response approve(@PathParam("id") UUID id) {
        keepRules.approve(desk.employer(), desk.subject(), id);
        return back();
    }

    @POST
    @Path("{id}/dismiss")
    public Response dismiss(@PathParam("id") UUID id) {
        keepRules.dismiss(desk.employer(), desk.subject(), id);
        return back();
    }

    @POST
    @Path("{id}/remove")
    public Response remove(@PathParam("id") UUID id) {
        keepRules.remove(desk.employer(), desk.subject(), id);
        return back();
    }

    @GET
    @Path("{id}/dry-run")
    public Response dryRun(@PathParam("id") UUID id) {
        var rule = keepRules.find(desk.employer(), id);
        try {
            var outlook = AutomationPage.Outlook.of(rule, dryRun.of(desk.employer(), id));
            return Response.ok(pages.page(Optional.of(outlook), Map.of(), Mistakes.none()))
                    .build();
        } catch (UserError unreadable) {
            return again(Map.of(), Mistakes.of(unreadable.problem()));
        }
    }

    @POST
    @Path("systems/{connector}/address")
    public Response address(@PathParam("connector") String connector) {
        makeAddress.make(desk.employer(), desk.subject(), connector, false);
        return back();
    }

    @POST
    @Path("systems/{connector}/events")
    public Response subscribe(@PathParam("connector") String connector) {
        try {
            var subscription = subscribe.subscribe(desk.employer(), desk.subject(), connector);
            return subscription.subscribed() ? back() : again(Map.of(), Mistakes.in("", subscription.detail()));
        } catch (UserError refused) {
            return again(Map.of(), Mistakes.of(refused.problem()));
        }
    }

    @POST
    @Path("events/{id}/again")
    public Response replay(@PathParam("id") UUID id) {
        watchEvents.replay(desk.employer(), desk.subject(), id);
        return back();
    }

    private Response again(Map<String, String> typed, Mistakes mistakes) {
        return pages.page(Optional.empty(), typed, mistakes).again();
    }

    private Response back() {
        return Response.seeOther(gateway.at("/automation")).build();
    }
}
