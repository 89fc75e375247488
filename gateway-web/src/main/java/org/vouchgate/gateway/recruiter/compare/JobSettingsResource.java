package org.vouchgate.gateway.recruiter.compare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.vouchgate.gateway.blind.BlindReviews;
import org.vouchgate.gateway.blind.ReviewBlindly;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;

/** Whether a job's candidates are read blindly. */
@Path("jobs/{id}/settings")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class JobSettingsResource {

    @Inject
    Desk desk;

    @Inject
    Jobs jobs;

    @Inject
    BlindReviews reviews;

    @Inject
    ReviewBlindly reviewBlindly;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    public Page find(@PathParam("id") UUID id) {
        var job = jobs.find(desk.employer(), id).orElseThrow(() -> new NotFound("job"));
        var since = reviews.ofJob(desk.employer(), id)
                .map(review -> language.words().minute(review.since()));
        return new Page(
                "recruiter/compare/settings.jte", new JobSettingsPage(desk.shell(), job.id(), job.title(), since));
    }

    /** @param on {@code yes} to switch blind review on; {@code no} to switch it off; anything else changes nothing */
    @POST
    @Path("blind-review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, @FormParam("on") @DefaultValue("") String on) {
        if (on.equals("yes") || on.equals("no")) {
            reviewBlindly.change(desk.employer(), id, on.equals("yes"), desk.subject(), clock.instant());
        }
        return afterForm(id);
    }

    /** Whoever comes to the form's address by reloading is shown the settings. */
    @GET
    @Path("blind-review")
    public Response afterForm(@PathParam("id") UUID id) {
        return Response.seeOther(gateway.at("/jobs/" + id + "/settings")).build();
    }
}
