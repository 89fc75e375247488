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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.trust.NewAnchor;
import org.vouchgate.gateway.trust.TrustIssuers;
import org.vouchgate.words.Words;

/** Where an administrator relies on a certificate authority: issuers below it prove themselves with its certificates. */
@Path("admin/authorities")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class AuthorityPagesResource {

    private static final int LONGEST_PEM = 100_000;
    private static final int LONGEST_ISSUERS = 30_000;

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
    @Path("new")
    public Page propose(@QueryParam("issuer") @DefaultValue("") String issuer) {
        return form(pages.types(desk.employer(), issuer), List.of(), Map.of("nameRule", "none"), Mistakes.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(MultivaluedMap<String, String> fields) {
        var words = language.words();
        var form = TypedForm.of(fields, words);
        var pem = form.text("pem", LONGEST_PEM);
        var rule = form.optional("nameRule", 40).orElse("none");
        var issuers = form.lines("issuers", LONGEST_ISSUERS);
        if (issuers.isEmpty() == rule.equals(NameRule.TRUSTED_ROOT_IMPLIES_ISSUER_SET.wireName())) {
            form.wrong("issuers", words.say("issuers.mistake.claimed"));
        }
        var approval = ApprovalForm.read(form, clock.instant(), words);
        if (!form.isWrong()) {
            try {
                trust.addAnchors(
                        desk.employer(),
                        desk.subject(),
                        new NewAnchor(pem, approval.types(), rule, issuers),
                        approval.grounds());
                return Response.seeOther(gateway.at("/admin/issuers")).build();
            } catch (UserError refused) {
                refused.problem().errors().forEach(error -> tell(form, error, words));
            }
        }
        var page = form(pages.types(desk.employer(), ""), form.ticked("types"), form.values(), form.mistakes());
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }

    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@PathParam("id") UUID id) {
        trust.removeAnchor(desk.employer(), desk.subject(), id);
        return Response.seeOther(gateway.at("/admin/issuers")).build();
    }

    private static void tell(TypedForm form, Problem.Error error, Words words) {
        switch (error.pointer()) {
            case "/pem" -> form.wrong("pem", words.say("issuers.mistake.pem", error.detail()));
            case "/nameRule" -> form.wrong("nameRule", words.say("issuers.mistake.name-rule"));
            default -> form.wrong("issuers", words.say("issuers.mistake.claimed"));
        }
    }

    private Page form(List<String> known, List<String> ticked, Map<String, String> typed, Mistakes mistakes) {
        return new Page(
                "admin/approval.jte",
                new ApprovalPage(desk.shell(), "/admin/authorities", true, false, known, ticked, typed, mistakes));
    }
}
