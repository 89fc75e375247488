package org.vouchgate.gateway.recruiter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.pages.Moments;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.scoring.EmployerWeights;
import org.vouchgate.gateway.scoring.Scoring;
import org.vouchgate.gateway.scoring.SetWeights;
import org.vouchgate.gateway.scoring.WeightsExample;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** Shows an admin what is scored with, tries a change on an example, and makes it. */
@Path("weights")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class WeightsPagesResource {

    @Inject
    Desk desk;

    @Inject
    EmployerWeights weights;

    @Inject
    SetWeights setWeights;

    @Inject
    SkillsTaxonomy taxonomy;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    public Page current() {
        var now = weights.of(desk.employer());
        return page(WeightsForm.of(now.weights(), now.on()), Mistakes.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> fields) {
        var form = WeightsForm.of(fields);
        var typed = form.weights();
        if (typed.isEmpty()) {
            return page(form, Mistakes.in("", "Nothing was changed yet: correct the marked numbers."))
                    .again();
        }
        if (!"save".equals(fields.getFirst("do"))) {
            return Response.ok(page(form, Mistakes.none())).build();
        }
        try {
            setWeights.change(
                    desk.employer(),
                    desk.subject(),
                    typed.get(),
                    form.on(),
                    form.reason(),
                    Optional.of(form.basedOn()).filter(version -> !version.isEmpty()));
        } catch (UserError refused) {
            return page(form, Mistakes.of(refused.problem())).again();
        }
        return Response.seeOther(gateway.at("/weights")).build();
    }

    @POST
    @Path("restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(
            @FormParam("version") @DefaultValue("") String version,
            @FormParam("reason") @DefaultValue("") String reason) {
        var why = reason.isBlank() ? "Back to " + version : reason;
        setWeights.restore(desk.employer(), desk.subject(), version, why);
        return Response.seeOther(gateway.at("/weights")).build();
    }

    private Page page(WeightsForm form, Mistakes mistakes) {
        var now = weights.of(desk.employer());
        return new Page(
                "recruiter/weights.jte",
                new WeightsPage(
                        desk.shell(),
                        form.basedOn(),
                        form.on(),
                        form.groups(),
                        form.reason(),
                        form.weights().map(typed -> WeightsExample.of(taxonomy, now.weights(), typed, clock.instant())),
                        weights.history(desk.employer()).stream()
                                .map(WeightsPagesResource::past)
                                .toList(),
                        mistakes));
    }

    private static WeightsPage.Past past(Scoring scoring) {
        return new WeightsPage.Past(
                scoring.weights().version(),
                scoring.change().map(change -> Moments.minute(change.at())).orElse("From the start"),
                scoring.change().map(Scoring.Change::by).orElse("–"),
                scoring.change().map(Scoring.Change::reason).orElse("As the product came"),
                scoring.on());
    }
}
