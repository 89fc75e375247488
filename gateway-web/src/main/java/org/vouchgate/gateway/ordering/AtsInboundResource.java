package org.vouchgate.gateway.ordering;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;

/** Where applicant-tracking systems call: {@code /ats/{connector}/{operation}}. */
@Path("ats/{connector}/{operation: .+}")
@PermitAll // the connector verifies each request by its vendor's scheme
public class AtsInboundResource {

    @Inject
    Connectors connectors;

    @Inject
    AtsAccounts accounts;

    @Inject
    AnswerAts answerAts;

    @Inject
    Clock clock;

    @GET
    public Response get(
            @PathParam("connector") String connector,
            @PathParam("operation") String operation,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answer(
                connector,
                new InboundRequest(
                        "GET", operation, uri.getQueryParameters(), headers.getRequestHeaders(), new byte[0]));
    }

    @POST
    public Response post(
            @PathParam("connector") String connector,
            @PathParam("operation") String operation,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            byte[] body) {
        return answer(
                connector,
                new InboundRequest("POST", operation, uri.getQueryParameters(), headers.getRequestHeaders(), body));
    }

    private Response answer(String connector, InboundRequest request) {
        var orders = connectors
                .find(connector)
                .flatMap(known -> known.orders())
                .orElseThrow(() -> new NotFound("applicant-tracking system"));
        var account = account(connector, orders, request);
        var inbound = orders.receive(request, account, clock.instant());
        return response(orders.render(inbound, answerAts.answer(account, inbound)));
    }

    /** The key only finds the account; the connector still verifies it. */
    private AtsAccount account(String connector, ReceivesOrders orders, InboundRequest request) {
        return orders.keyFingerprint(request).stream()
                .flatMap(fingerprint -> accounts.with(connector).stream()
                        .filter(account -> account.secrets().values().stream()
                                .flatMap(secrets -> secrets.stream())
                                .anyMatch(secret -> secret.fingerprint().equals(fingerprint))))
                .findFirst()
                .orElseThrow(() -> new UserError(Problem.of(
                        "not-authenticated", 401, "Nobody knows this key", "Use the key that Vouchgate issued.")));
    }

    private static Response response(InboundReply reply) {
        var response = Response.status(reply.status()).type(reply.contentType()).entity(reply.body());
        reply.headers().forEach(response::header);
        return response.build();
    }
}
