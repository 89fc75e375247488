package org.vouchgate.gateway.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The keys that the gateway signs documents with, for whoever has one in hand. */
@Path(".well-known/jwks.json")
@PermitAll // for everybody, as public keys are
public class SigningKeysResource {

    @Inject
    SignedDocuments documents;

    @GET
    public Response keys() {
        return Response.ok(documents.keys().toString(), "application/jwk-set+json")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                // Whoever checks a document may do so in a browser.
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
