package org.vouchgate.gateway.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.JsonBody;
import org.vouchgate.matching.Phrases;

/** What a supposed candidate would score for a supposed job. */
@Path("api/v1/matches")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class MatchesResource {

    @Inject
    AskWhatIf askWhatIf;

    @Inject
    Caller caller;

    @POST
    @Operation(
            summary = "What would this candidate score for this job? A what-if: nothing is verified, nothing is stored",
            description =
                    "Send requirements (skillUri, label, importance, minLevel, weight) and credentials (verification,"
                            + " achievementName, alignment, resultStatus, level, awardedDate; or a whole credential with verification"
                            + " beside it). Where enoughEvidence is false, score is 0 and says nothing. The"
                            + " sentences come in the language of Accept-Language.")
    public JsonObject match(
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String supposed,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String languages) {
        return askWhatIf.answer(
                caller.employer(), caller.subject(), JsonBody.object(supposed), Phrases.acceptable(languages));
    }
}
