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
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.trust.Grounds;
import org.vouchgate.gateway.trust.NewAnchor;
import org.vouchgate.gateway.trust.TrustIssuers;
import org.vouchgate.gateway.trust.TrustRegister;
import org.vouchgate.gateway.trust.TrustedAnchor;

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
    TrustRegister register;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    @Path("new")
    public Page propose(@QueryParam("issuer") @DefaultValue("") String issuer) {
        return form(
                Optional.empty(),
                pages.types(desk.employer(), issuer),
                List.of(),
                Map.of("nameRule", "none"),
                Mistakes.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(MultivaluedMap<String, String> fields) {
        var form = TypedForm.of(fields, language.words());
        return keep(
                form,
                pages.types(desk.employer(), ""),
                Optional.empty(),
                (wanted, grounds) -> trust.addAnchors(desk.employer(), desk.subject(), wanted, grounds));
    }

    @GET
    @Path("{id}")
    public Page one(@PathParam("id") UUID id) {
        var known = existing(id);
        var typed = new HashMap<>(RelianceView.typed(known.grounds()));
        typed.put("pem", known.pem());
        typed.put("nameRule", known.nameRule());
        typed.put("issuers", String.join("\n", known.issuers()));
        return form(Optional.of(id), known.credentialTypes(), known.credentialTypes(), typed, Mistakes.none());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revise(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var known = existing(id);
        var form = TypedForm.of(fields, language.words());
        return keep(
                form,
                known.credentialTypes(),
                Optional.of(id),
                (wanted, grounds) -> trust.reviseAnchor(desk.employer(), desk.subject(), id, wanted, grounds));
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
        trust.removeAnchor(desk.employer(), desk.subject(), id, reason);
        return back();
    }

    /** Keeps what was typed, if it can be. */
    private Response keep(
            TypedForm form, List<String> types, Optional<UUID> id, BiConsumer<NewAnchor, Grounds> keeping) {
        var words = language.words();
        var pem = form.text("pem", LONGEST_PEM);
        var rule = form.optional("nameRule", 40).orElse("none");
        var issuers = form.lines("issuers", LONGEST_ISSUERS);
        if (NameRule.of(rule).isEmpty()) {
            form.wrong("nameRule", words.say("issuers.mistake.name-rule"));
        }
        if (issuers.isEmpty() == rule.equals(NameRule.TRUSTED_ROOT_IMPLIES_ISSUER_SET.wireName())) {
            form.wrong("issuers", words.say("issuers.mistake.claimed"));
        }
        var approval = ApprovalForm.read(form, clock.instant(), words);
        if (!form.isWrong()) {
            try {
                keeping.accept(new NewAnchor(pem, approval.types(), rule, issuers), approval.grounds());
                return back();
            } catch (UserError refused) {
                form.refused(refused, "issuers.mistake.pem");
            }
        }
        return form(id, types, form.ticked("types"), form.values(), form.mistakes())
                .again();
    }

    private TrustedAnchor existing(UUID id) {
        return register.anchors(desk.employer()).stream()
                .filter(anchor -> anchor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("trust anchor"));
    }

    private Response back() {
        return Response.seeOther(gateway.at("/admin/issuers")).build();
    }

    private Page form(
            Optional<UUID> id, List<String> known, List<String> ticked, Map<String, String> typed, Mistakes mistakes) {
        var action = "/admin/authorities" + id.map(entry -> "/" + entry).orElse("");
        return new Page(
                "admin/approval.jte",
                new ApprovalPage(desk.shell(), action, true, id.isPresent(), known, ticked, typed, mistakes));
    }
}
