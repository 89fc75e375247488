package org.vouchgate.gateway.trust;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;

/** Whom the employer relies on. */
@Path("api/v1/trust")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trust")
public class TrustResource {

    /** An authority the employer relies on. */
    @Schema(name = "TrustAnchor")
    public record AnchorView(
            UUID id,
            String subject,
            List<String> credentialTypes,
            String nameRule,
            List<String> issuers,
            String pem,
            Instant addedAt) {
        static AnchorView of(TrustedAnchor anchor) {
            return new AnchorView(
                    anchor.id(),
                    anchor.name(),
                    anchor.credentialTypes(),
                    anchor.nameRule(),
                    anchor.issuers(),
                    anchor.pem(),
                    anchor.createdAt());
        }
    }

    /** An issuer the employer relies on. */
    @Schema(name = "TrustedIssuer")
    public record IssuerView(
            UUID id,
            String identifier,
            Optional<String> name,
            List<String> credentialTypes,
            String keySource,

            @Schema(type = SchemaType.ARRAY, implementation = Object.class)
            JsonArray pinnedKeys,

            Instant addedAt) {
        static IssuerView of(TrustedIssuer issuer) {
            return new IssuerView(
                    issuer.id(),
                    issuer.identifier(),
                    issuer.name(),
                    issuer.credentialTypes(),
                    issuer.keySource(),
                    issuer.pinnedKeys(),
                    issuer.createdAt());
        }
    }

    /**
     * What is demanded of every certificate below the authorities on the employer's own list.
     *
     * @param revocation {@code none}, {@code if-published} or {@code required}, as in a trust file
     */
    @Schema(name = "TrustPolicy")
    public record PolicyView(@NotBlank @Size(max = 16) String revocation) {}

    @Inject
    TrustIssuers trustIssuers;

    @Inject
    TrustStandings standings;

    @Inject
    OwnLists ownLists;

    @Inject
    Clock clock;

    @Inject
    TrustRegister register;

    @Inject
    Caller caller;

    @Inject
    GatewaySettings settings;

    @GET
    @Path("anchors")
    @Operation(summary = "The authorities relied on")
    public List<AnchorView> anchors() {
        return register.anchors(caller.employer()).stream().map(AnchorView::of).toList();
    }

    @POST
    @Path("anchors")
    @Operation(summary = "Rely on the authorities in a PEM text")
    public Response addAnchors(@NotNull @Valid NewAnchor wanted) {
        var anchors = trustIssuers.addAnchors(caller.employer(), caller.subject(), wanted, Grounds.none()).stream()
                .map(AnchorView::of)
                .toList();
        return Response.created(
                        settings.at("/api/v1/trust/anchors/" + anchors.get(0).id()))
                .entity(anchors.size() == 1 ? anchors.get(0) : anchors)
                .build();
    }

    @DELETE
    @Path("anchors/{id}")
    @Operation(summary = "Stop relying on an authority")
    public void removeAnchor(@PathParam("id") UUID id) {
        trustIssuers.removeAnchor(caller.employer(), caller.subject(), id, "");
    }

    @GET
    @Path("sources")
    @Operation(
            summary =
                    "Every source of trust: what it can vouch for, when it was fetched, whether it can be asked, and how often"
                            + " it vouched; fetches none of them")
    public List<SourceView> sources() {
        return standings.of(caller.employer(), clock.instant());
    }

    @GET
    @Path("issuers")
    @Operation(summary = "The issuers relied on by name")
    public List<IssuerView> issuers() {
        return register.issuers(caller.employer()).stream().map(IssuerView::of).toList();
    }

    @POST
    @Path("issuers")
    @Operation(summary = "Rely on an issuer for some types of credential")
    public Response addIssuer(@NotNull @Valid NewIssuer wanted) {
        var issuer = trustIssuers.addIssuer(caller.employer(), caller.subject(), wanted, Grounds.none());
        return Response.created(settings.at("/api/v1/trust/issuers/" + issuer.id()))
                .entity(IssuerView.of(issuer))
                .build();
    }

    @GET
    @Path("policy")
    @Operation(summary = "Whether certificates below the authorities relied on must be shown not to be revoked")
    public PolicyView policy() {
        return new PolicyView(ownLists.revocation(caller.employer()).wireName());
    }

    @PUT
    @Path("policy")
    @Operation(summary = "Say whether certificates below the authorities relied on must be shown not to be revoked")
    public PolicyView setPolicy(@NotNull @Valid PolicyView wanted) {
        return new PolicyView(trustIssuers
                .demand(caller.employer(), caller.subject(), wanted.revocation())
                .wireName());
    }

    @DELETE
    @Path("issuers/{id}")
    @Operation(summary = "Stop relying on an issuer")
    public void removeIssuer(@PathParam("id") UUID id) {
        trustIssuers.removeIssuer(caller.employer(), caller.subject(), id, "");
    }
}
