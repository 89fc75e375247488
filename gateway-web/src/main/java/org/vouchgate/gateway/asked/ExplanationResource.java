package org.vouchgate.gateway.asked;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.blind.SeenByCaller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.matching.Explainer;
import org.vouchgate.matching.Explanation;
import org.vouchgate.matching.Phrases;
import org.vouchgate.skills.SkillProfile;

/** The match report in words: for the recruiter, or, simpler, to hand to the candidate (AI Act, Article 86). */
@Path("api/v1/presentation-requests/{id}/explanation")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentation requests")
public class ExplanationResource {

    @Inject
    SeenByCaller seen;

    @GET
    @Operation(
            summary = "The match report in words",
            description =
                    "In the language of Accept-Language; reader=candidate for the simpler form. 404 if there is no report.")
    public Explanation find(
            @PathParam("id") UUID id,
            @QueryParam("reader") @DefaultValue("recruiter") String reader,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String languages) {
        var document = seen.result(id);
        var match = document.match().orElseThrow(() -> new NotFound("match report"));
        var setAside = document.skills().map(SkillProfile::setAside).orElse(List.of());
        var whom = "candidate".equals(reader) ? Explainer.Reader.CANDIDATE : Explainer.Reader.RECRUITER;
        return new Explainer(Phrases.acceptable(languages), whom).explain(match, setAside);
    }
}
