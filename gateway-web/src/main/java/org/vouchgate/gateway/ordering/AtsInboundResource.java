package org.vouchgate.gateway.ordering;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.UserError;

/**
 * Where applicant-tracking systems call: {@code /ats/{connector}/{operation}} where a key tells whose account it is, and
 * {@code /ats/{connector}/at/{accountKey}/{operation}} where the address does.
 */
@Path("ats/{connector}/{operation: .+}")
@PermitAll // the connector verifies each request by its vendor's scheme
public class AtsInboundResource {

    private static final byte[] NOTHING = new byte[0];

    @Inject
    Connectors connectors;

    @Inject
    AnswerAts answerAts;

    @PathParam("connector")
    String connector;

    @PathParam("operation")
    String operation;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @GET
    public Response get() {
        return answer(NOTHING);
    }

    @POST
    public Response post(InputStream body) {
        return answer(read(body));
    }

    @PUT
    public Response put(InputStream body) {
        return answer(read(body));
    }

    @PATCH
    public Response patch(InputStream body) {
        return answer(read(body));
    }

    @DELETE
    public Response delete(InputStream body) {
        return answer(read(body));
    }

    /** What is larger than a request may be is not read to its end; that somebody sent it is noted. */
    private byte[] read(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (UserError tooLarge) {
            answerAts.oversized(connector, orders(), inbound(NOTHING));
            throw tooLarge;
        } catch (IOException e) {
            throw new BadRequestException("the body broke off", e);
        }
    }

    private Response answer(byte[] body) {
        return response(answerAts.answer(connector, orders(), inbound(body)));
    }

    private ReceivesOrders orders() {
        return connectors
                .find(connector)
                .flatMap(known -> known.orders())
                .orElseThrow(() -> new NotFound("applicant-tracking system"));
    }

    private InboundRequest inbound(byte[] body) {
        return new InboundRequest(
                request.getMethod(), operation, uri.getQueryParameters(), headers.getRequestHeaders(), body);
    }

    private static Response response(InboundReply reply) {
        var response = Response.status(reply.status()).type(reply.contentType()).entity(reply.body());
        reply.headers().forEach(response::header);
        return response.build();
    }
}
