package org.vouchgate.gateway.wallet;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.vouchgate.gateway.platform.FederationMembership;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.presentation.request.FederationEntity;
import org.vouchgate.presentation.request.SigningIdentities;
import org.vouchgate.presentation.request.VerifierDid;
import org.vouchgate.presentation.request.VpFormats;

/** What the gateway publishes about itself, so that wallets recognise it: a DID document, a federation's statement. */
@Path(".well-known")
@PermitAll // for everybody, as names are
public class VerifierNamesResource {

    // A renewed key is announced by a request that bears it, and wallets look again for a key that they do not find.
    private static final String FOR_A_WHILE = "public, max-age=300";

    @Inject
    SigningIdentities identities;

    @Inject
    FederationMembership federation;

    @Inject
    VpFormats formats;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    @Path("did.json")
    public Response did() {
        var document = VerifierDid.document(VerifierDid.of(gateway.publicUrl()), identities.all());
        return Response.ok(document.toString(), "application/did+json")
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_WHILE)
                // did:web, section 2.5.2: wallets that live in browsers resolve too.
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    @GET
    @Path("openid-federation")
    public Response federation() {
        var entity = federation.entity().orElseThrow(() -> new NotFound("federation"));
        return Response.ok(
                        entity.configuration(identities.all(), formats, clock.instant()), FederationEntity.CONTENT_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_WHILE)
                .build();
    }
}
