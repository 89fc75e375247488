package org.vouchgate.gateway.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Admission.IssuedToken;
import org.vouchgate.gateway.login.ApiToken;
import org.vouchgate.gateway.login.ApiTokens;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;

/** The employer's API tokens. A value is told once. */
@Path("api/v1/tokens")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class TokensResource {

    /**
     * A token to be made.
     *
     * @param lifetime ISO 8601, one minute to one year
     */
    @Schema(name = "NewToken")
    public record NewToken(
            @NotBlank @Size(max = 120) String name,
            @NotEmpty @Size(max = 4) List<@NotBlank String> roles,
            @NotBlank @Size(max = 40) String lifetime) {}

    /** A token as anybody may see it later. */
    @Schema(name = "Token")
    public record TokenView(UUID id, String name, List<String> roles, Instant createdAt, Instant expiresAt) {

        static TokenView of(ApiToken token) {
            return new TokenView(
                    token.id(),
                    token.name(),
                    token.roles().stream().sorted().toList(),
                    token.createdAt(),
                    token.expiresAt());
        }
    }

    @Inject
    HandOutTokens handOut;

    @Inject
    ApiTokens tokens;

    @Inject
    Caller caller;

    @Inject
    GatewaySettings settings;

    @GET
    @Operation(summary = "The employer's tokens, without their values")
    public List<TokenView> all() {
        return tokens.of(caller.employer()).stream().map(TokenView::of).toList();
    }

    @POST
    @Operation(summary = "Make a token; this answer is the only one that holds its value")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = IssuedToken.class)))
    public Response issue(@NotNull @Valid NewToken wanted) {
        var token =
                handOut.issue(caller.employer(), caller.subject(), wanted.name(), wanted.roles(), wanted.lifetime());
        return Response.created(settings.at("/api/v1/tokens/" + token.id()))
                .entity(token)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a token back; it stops working at once")
    public void withdraw(@PathParam("id") UUID id) {
        handOut.withdraw(caller.employer(), caller.subject(), id);
    }
}
