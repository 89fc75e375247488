package org.vouchgate.gateway.admin.weights;

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
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
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

    private static final int LONGEST_REASON = 500;

    @Inject
    Desk desk;

    @Inject
    PageLanguage language;

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
        var words = language.words();
        var typed = form.weights();
        if (typed.isEmpty()) {
            return page(form, Mistakes.in("", words.say("admin.form.again"))).again();
        }
        if (!"save".equals(fields.getFirst("do"))) {
            return Response.ok(page(form, Mistakes.none())).build();
        }
        if (form.reason().isEmpty() || form.reason().length() > LONGEST_REASON) {
            return page(form, Mistakes.in("reason", words.say("weights.mistake.reason", LONGEST_REASON)))
                    .again();
        }
        try {
            setWeights.change(
                    desk.employer(),
                    desk.subject(),
                    typed.get(),
                    form.on(),
                    form.reason(),
                    Optional.of(form.basedOn()).filter(version -> !version.isEmpty()));
        } catch (UserError changedMeanwhile) {
            return page(form, Mistakes.in("", words.say("weights.mistake.meanwhile")))
                    .again();
        }
        return Response.seeOther(gateway.at("/weights")).build();
    }

    @POST
    @Path("restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@FormParam("version") @DefaultValue("") String version) {
        setWeights.restore(
                desk.employer(), desk.subject(), version, language.words().say("weights.back-to", version));
        return Response.seeOther(gateway.at("/weights")).build();
    }

    private Page page(WeightsForm form, Mistakes mistakes) {
        var now = weights.of(desk.employer());
        return new Page(
                "admin/weights.jte",
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
                scoring.change().map(Scoring.Change::at),
                scoring.change().map(Scoring.Change::by),
                scoring.change().map(Scoring.Change::reason),
                scoring.on());
    }
}
