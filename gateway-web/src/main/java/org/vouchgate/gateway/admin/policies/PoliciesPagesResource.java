package org.vouchgate.gateway.admin.policies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouchgate.credential.w3c.LegacyProofs;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.admin.policies.PoliciesPage.Group;
import org.vouchgate.gateway.admin.policies.PoliciesPage.Rule;
import org.vouchgate.gateway.login.KnownPeople;
import org.vouchgate.gateway.login.KnownPerson;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.AskingSettings;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.FileSettings;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.ProofSettings;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.gateway.platform.StatusSettings;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.policy.EmployerPolicy;
import org.vouchgate.gateway.policy.KeepPolicy;
import org.vouchgate.gateway.policy.Policies;
import org.vouchgate.gateway.policy.PolicyInForce;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.trust.TrustIssuers;

/** Where an administrator reads what is demanded, decides how long answers are kept, and sees who can change the rest. */
@Path("admin/policies")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class PoliciesPagesResource {

    private static final int MOST_VERSIONS = 10;

    @Inject
    Desk desk;

    @Inject
    KeepPolicy keep;

    @Inject
    PolicyInForce inForce;

    @Inject
    Policies policies;

    @Inject
    KnownPeople people;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @Inject
    RequestSettings requests;

    @Inject
    AskingSettings asking;

    @Inject
    FileSettings files;

    @Inject
    ProofSettings proofs;

    @Inject
    StatusSettings statuses;

    @Inject
    TrustIssuers trust;

    @GET
    public Page all() {
        return page(typed(), Mistakes.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(MultivaluedMap<String, String> fields) {
        var form = TypedForm.of(fields, language.words());
        var choice = new EmployerPolicy.Choice(
                form.number("retentionDays", 1, KeepPolicy.MOST_DAYS),
                form.number("longestDays", 1, KeepPolicy.MOST_DAYS),
                form.has("blind"));
        var basedOn = form.number("basedOn", 0, 1_000_000);
        if (!form.isWrong()) {
            try {
                keep.keep(desk.employer(), desk.subject(), basedOn, choice);
                return Response.seeOther(gateway.at("/admin/policies")).build();
            } catch (BadInput refused) {
                form.refused(refused, "input.not-usable");
            } catch (UserError changedMeanwhile) {
                form.wrong("", language.words().say("policies.decide.meanwhile"));
            }
        }
        return page(form.values(), form.mistakes()).again();
    }

    private Page page(Map<String, String> typed, Mistakes mistakes) {
        return new Page(
                "admin/policies.jte",
                new PoliciesPage(
                        desk.shell(),
                        List.of(checks(), asking(), keeping()),
                        typed,
                        policies.versions(desk.employer(), MOST_VERSIONS).stream()
                                .map(this::version)
                                .toList(),
                        mistakes));
    }

    private PoliciesPage.Version version(EmployerPolicy policy) {
        var choice = policy.choice();
        return new PoliciesPage.Version(
                policy.version(),
                choice.retentionDays(),
                choice.longestDays(),
                choice.blind(),
                policy.createdAt(),
                people.of(desk.employer()).stream()
                        .filter(person -> person.subject().equals(policy.createdBy()))
                        .map(KnownPerson::name)
                        .findFirst()
                        .orElse(policy.createdBy()));
    }

    /** What holds, as the form says it. */
    private Map<String, String> typed() {
        var employer = desk.employer();
        var typed = new HashMap<String, String>();
        typed.put("retentionDays", Long.toString(inForce.retention(employer).toDays()));
        typed.put(
                "longestDays", Long.toString(inForce.longestRetention(employer).toDays()));
        typed.put(
                "basedOn",
                policies.latest(employer).map(EmployerPolicy::version).orElse(0).toString());
        if (inForce.reviewsBlindly(employer)) {
            typed.put("blind", "true");
        }
        return typed;
    }

    private Group checks() {
        return new Group(
                "checks",
                List.of(
                        Rule.fixed("signature"),
                        Rule.fixed("issuer"),
                        Rule.fixed("status"),
                        Rule.fixed("same-person"),
                        Rule.fixed("self-asserted"),
                        Rule.chosen("revocation", trust.demanded(desk.employer()), "/admin/sources"),
                        Rule.set("legacy-proofs", proofs.legacy() == LegacyProofs.ACCEPTED, "gateway.proof.legacy"),
                        Rule.set("legacy-status", statuses.legacy(), "gateway.status.legacy")));
    }

    private Group asking() {
        return new Group(
                "asking",
                List.of(
                        Rule.set("cross-device", requests.crossDevice(), "gateway.request.cross-device"),
                        Rule.set("files", files.accepted(), "gateway.request.files"),
                        Rule.set(
                                "protected",
                                asking.refuseProtectedAttributes(),
                                "gateway.request.protected-attributes"),
                        Rule.chosen("blind", inForce.reviewsBlindly(desk.employer()) ? "yes" : "no", "#decide"),
                        Rule.lasting("lifetime", requests.lifetime(), "gateway.request.lifetime")));
    }

    private Group keeping() {
        return new Group(
                "keeping",
                List.of(
                        Rule.decided("retention", inForce.retention(desk.employer())),
                        Rule.decided("longest-retention", inForce.longestRetention(desk.employer())),
                        Rule.fixed("raw")));
    }
}
