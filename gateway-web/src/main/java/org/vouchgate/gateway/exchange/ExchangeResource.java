package org.vouchgate.gateway.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** VC-API, "Participate in an exchange": every message of the wallet goes to one address, and its content tells the step. */
@Path(ExchangeInvitation.ROOT + "{path}")
@PermitAll // wallets are strangers; what they may do is decided by the secret path and by what they prove
public class ExchangeResource {

    @Inject
    TakeExchange takeExchange;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response step(@PathParam("path") String path, String message) {
        return Response.ok(takeExchange.step(path, message).toString(), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
