package org.vouchgate.gateway.admin.policies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.vouchgate.credential.w3c.LegacyProofs;
import org.vouchgate.gateway.admin.policies.PoliciesPage.Group;
import org.vouchgate.gateway.admin.policies.PoliciesPage.Rule;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.AskingSettings;
import org.vouchgate.gateway.platform.FileSettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.ProofSettings;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.gateway.platform.StatusSettings;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.trust.TrustIssuers;

/** Where an administrator reads what is demanded, how long answers are kept, and who can change that. */
@Path("admin/policies")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class PoliciesPagesResource {

    @Inject
    Desk desk;

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
        return new Page("admin/policies.jte", new PoliciesPage(desk.shell(), List.of(checks(), asking(), keeping())));
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
                        Rule.lasting("lifetime", requests.lifetime(), "gateway.request.lifetime")));
    }

    private Group keeping() {
        return new Group(
                "keeping",
                List.of(
                        Rule.lasting("retention", requests.retention(), "gateway.request.retention"),
                        Rule.fixed("longest-retention"),
                        Rule.fixed("raw")));
    }
}
