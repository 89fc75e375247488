package org.vouchgate.gateway.admin.trust;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.assessment.SeenIssuers;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.trust.NewIssuer;
import org.vouchgate.gateway.trust.TrustIssuers;

/** Where an administrator sees whom candidates bring credentials from, and says who is relied on, for what and why. */
@Path("admin/issuers")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class IssuerPagesResource {

    private static final String FORM = "admin/approval.jte";
    private static final int LONGEST_IDENTIFIER = 600;
    private static final int LONGEST_NAME = 200;

    @Inject
    Desk desk;

    @Inject
    IssuerPages pages;

    @Inject
    TrustIssuers trust;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    public Page all() {
        return new Page("admin/issuers.jte", pages.page(desk.shell(), desk.employer()));
    }

    @GET
    @Path("new")
    public Page propose(@QueryParam("issuer") @DefaultValue("") String issuer) {
        var typed = new HashMap<>(Map.of("issuer", issuer));
        pages.seen(desk.employer(), issuer).flatMap(SeenIssuers.Count::name).ifPresent(name -> typed.put("name", name));
        return form(typed, List.of(), Mistakes.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(MultivaluedMap<String, String> fields) {
        var words = language.words();
        var form = TypedForm.of(fields, words);
        var issuer = form.required("issuer", LONGEST_IDENTIFIER);
        var name = form.optional("name", LONGEST_NAME);
        var approval = ApprovalForm.read(form, clock.instant(), words);
        if (!form.isWrong()) {
            try {
                var keySource = pages.seen(desk.employer(), issuer)
                        .map(SeenIssuers.Count::keySource)
                        .orElse(null);
                trust.addIssuer(
                        desk.employer(),
                        desk.subject(),
                        new NewIssuer(issuer, approval.types(), keySource, name.orElse(null), null),
                        approval.grounds());
                return back();
            } catch (UserError refused) {
                form.wrong(
                        "issuer",
                        words.say(
                                refused.problem().status() == 409
                                        ? "issuers.mistake.already-there"
                                        : "issuers.mistake.identifier"));
            }
        }
        return form(form.values(), form.ticked("types"), form.mistakes()).again();
    }

    @GET
    @Path("{id}")
    public Page one(@PathParam("id") UUID id) {
        var known = existing(id);
        var typed = new HashMap<>(
                Map.of("issuer", known.what(), "name", known.name().orElse("")));
        typed.putAll(RelianceView.typed(known.grounds()));
        return revision(id, known, typed, known.types(), Mistakes.none());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revise(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var known = existing(id);
        var words = language.words();
        var form = TypedForm.of(fields, words);
        var approval = ApprovalForm.read(form, clock.instant(), words);
        if (form.isWrong()) {
            var typed = new HashMap<>(form.values());
            typed.put("issuer", known.what());
            return revision(id, known, typed, form.ticked("types"), form.mistakes())
                    .again();
        }
        trust.reviseIssuer(desk.employer(), desk.subject(), id, approval.types(), approval.grounds());
        return back();
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var form = TypedForm.of(fields, language.words());
        var reason = form.required("reason", TrustIssuers.LONGEST_REASON);
        if (form.isWrong()) {
            return pages.ending(desk.shell(), desk.employer(), id, form).again();
        }
        trust.removeIssuer(desk.employer(), desk.subject(), id, reason);
        return back();
    }

    private RelianceView existing(UUID id) {
        return pages.find(desk.employer(), id)
                .filter(entry -> !entry.authority())
                .orElseThrow(() -> new NotFound("issuer on the list"));
    }

    private Page form(Map<String, String> typed, List<String> ticked, Mistakes mistakes) {
        var known = pages.types(desk.employer(), typed.getOrDefault("issuer", ""));
        return new Page(
                FORM, new ApprovalPage(desk.shell(), "/admin/issuers", false, false, known, ticked, typed, mistakes));
    }

    private Page revision(
            UUID id, RelianceView known, Map<String, String> typed, List<String> ticked, Mistakes mistakes) {
        return new Page(
                FORM,
                new ApprovalPage(
                        desk.shell(), "/admin/issuers/" + id, false, true, known.types(), ticked, typed, mistakes));
    }

    private Response back() {
        return Response.seeOther(gateway.at("/admin/issuers")).build();
    }
}
