package org.vouchgate.gateway.admin.automation;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.automation.ChangedRule;
import org.vouchgate.gateway.automation.DryRun;
import org.vouchgate.gateway.automation.KeepRules;
import org.vouchgate.gateway.automation.NewRule;
import org.vouchgate.gateway.automation.Subscribe;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.ordering.MakeAddress;
import org.vouchgate.gateway.ordering.WatchEvents;
import org.vouchgate.gateway.pages.OnlyEnglish;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;

/** Where an administrator says what applicant-tracking systems may do by themselves. */
@Path("automation")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class AutomationPagesResource {

    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_LABEL = 300;
    private static final int MOST_HOURLY = 500;
    private static final int MOST_DAILY = 5_000;
    private static final int MOST_AT_ONCE = 500;

    @Inject
    Desk desk;

    @Inject
    PageLanguage language;

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
    GatewaySettings gateway;

    @GET
    public Page all() {
        return pages.page(Optional.empty(), Map.of(), Optional.empty(), Mistakes.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> fields) {
        var words = language.words();
        var form = TypedForm.of(fields, words);
        var wanted = wanted(form);
        if (!pages.hasStages(wanted.connector())) {
            form.wrong("connector", words.say("automation.mistake.no-stages"));
        }
        if (!pages.hasPackage(wanted.packageId())) {
            form.wrong("packageId", words.say("automation.mistake.package"));
        }
        if (!form.isWrong()) {
            try {
                keepRules.make(desk.employer(), desk.subject(), wanted);
                return back();
            } catch (UserError refused) {
                form.wrong("stageRef", words.say("automation.mistake.there-already"));
            }
        }
        return pages.page(Optional.empty(), form.values(), Optional.empty(), form.mistakes())
                .again();
    }

    private static NewRule wanted(TypedForm form) {
        return new NewRule(
                form.optional("connector", 32).orElse(""),
                form.optional("jobRef", LONGEST_REFERENCE).orElse(""),
                form.required("stageRef", LONGEST_REFERENCE),
                form.optional("label", LONGEST_LABEL).orElse(""),
                form.optional("packageId", 64).orElse(""),
                form.number("mostHourly", 1, MOST_HOURLY),
                form.number("mostDaily", 1, MOST_DAILY),
                form.number("mostAtOnce", 1, MOST_AT_ONCE),
                form.has("cancelWhenClosed"));
    }

    @POST
    @Path("{id}/caps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cap(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var form = TypedForm.of(fields, language.words());
        var wanted = new ChangedRule(
                null,
                null,
                form.number("mostHourly", 1, MOST_HOURLY),
                form.number("mostDaily", 1, MOST_DAILY),
                form.number("mostAtOnce", 1, MOST_AT_ONCE),
                form.has("cancelWhenClosed"));
        keepRules.find(desk.employer(), id);
        if (form.isWrong()) {
            return pages.page(Optional.empty(), form.values(), Optional.of(id), form.mistakes())
                    .again();
        }
        keepRules.change(desk.employer(), desk.subject(), id, wanted);
        return back();
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
            var outlook = new AutomationPage.Outlook(rule.id(), dryRun.of(desk.employer(), id));
            return Response.ok(pages.page(Optional.of(outlook), Map.of(), Optional.empty(), Mistakes.none()))
                    .build();
        } catch (UserError unreadable) {
            return refused(unreadable.problem().detail());
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
            return subscription.subscribed() ? back() : refused(subscription.detail());
        } catch (UserError refused) {
            return refused(refused.problem().detail());
        }
    }

    @POST
    @Path("events/{id}/again")
    public Response replay(@PathParam("id") UUID id) {
        watchEvents.replay(desk.employer(), desk.subject(), id);
        return back();
    }

    private Response refused(String answer) {
        var sentence = language.words().say("automation.mistake.refused", OnlyEnglish.quote(answer));
        return pages.page(Optional.empty(), Map.of(), Optional.empty(), Mistakes.in("", sentence))
                .again();
    }

    private Response back() {
        return Response.seeOther(gateway.at("/automation")).build();
    }
}
