package org.vouchgate.gateway.wallet;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.vouchgate.gateway.request.Flow;

/** OpenID4VP 1.0, the verifier's endpoints: request_uri (section 5.10) and response_uri (section 8.2). Errors are OAuth's. */
@Path("wallet/{path}/{flow:[sx]}")
@PermitAll // wallets are strangers; what they may do is decided by the secret path and by what they prove
public class WalletResource {

    @Inject
    ServeRequestObject serveRequestObject;

    @Inject
    ReceivePresentation receivePresentation;

    @GET
    @Path("request")
    public Response request(@PathParam("path") String path, @PathParam("flow") String flow) {
        return requestObject(serveRequestObject.serve(path, flow(flow), Map.of()));
    }

    @POST
    @Path("request")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response request(
            @PathParam("path") String path, @PathParam("flow") String flow, MultivaluedMap<String, String> form) {
        return requestObject(serveRequestObject.serve(path, flow(flow), form));
    }

    @POST
    @Path("response")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response response(
            @PathParam("path") String path, @PathParam("flow") String flow, MultivaluedMap<String, String> form) {
        var reply = receivePresentation.receive(path, flow(flow), form);
        if (reply instanceof WalletReply.Refused refused) {
            return error(refused);
        }
        var body = Json.createObjectBuilder();
        ((WalletReply.Taken) reply).redirectUri().ifPresent(uri -> body.add("redirect_uri", uri));
        return json(200, body.build());
    }

    private static Response requestObject(ServeRequestObject.Result result) {
        return result.requestObject()
                .map(jwt -> Response.ok(jwt, "application/oauth-authz-req+jwt").build())
                .orElseGet(() -> error(result.refused().orElseThrow()));
    }

    private static Flow flow(String segment) {
        return Flow.of(segment).orElseThrow();
    }

    private static Response error(WalletReply.Refused refused) {
        return json(
                refused.status(),
                Json.createObjectBuilder()
                        .add("error", refused.error())
                        .add("error_description", refused.description())
                        .build());
    }

    private static Response json(int status, JsonObject body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body.toString())
                .build();
    }
}
