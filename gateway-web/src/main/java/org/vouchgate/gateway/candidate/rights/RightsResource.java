package org.vouchgate.gateway.candidate.rights;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.receipt.SignReceipt;
import org.vouchgate.gateway.receipt.WriteReceipt;
import org.vouchgate.gateway.rights.exercise.ExportKept;

/** Shows candidates what is kept of them, and lets them take it along. */
@Path("rights/{secret}")
@PermitAll // candidates have no account: the secret is the key
public class RightsResource {

    @Inject
    OwnRequest own;

    @Inject
    RightsPages pages;

    @Inject
    WriteReceipt receipts;

    @Inject
    SignReceipt sign;

    @Inject
    ExportKept export;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page see(@PathParam("secret") String secret, @QueryParam("done") @DefaultValue("") String done) {
        var link = own.link(secret);
        return link.erasedAt()
                .map(at -> new Page(
                        "rights/erased.jte",
                        new ErasedPage(
                                own.way(secret),
                                link.request(),
                                at,
                                link.endsAt().orElse(at))))
                .orElseGet(() ->
                        new Page("rights/page.jte", pages.of(own.way(secret), own.request(secret), Done.named(done))));
    }

    @GET
    @Path("receipt")
    @Produces(MediaType.TEXT_HTML)
    public Page print(@PathParam("secret") String secret) {
        var receipt = receipts.of(own.request(secret)).orElseThrow(() -> new NotFound("receipt"));
        return new Page("rights/receipt.jte", new ReceiptPage(own.way(secret), receipt));
    }

    @GET
    @Path("receipt.jwt")
    @Produces("application/jose")
    public Response signed(@PathParam("secret") String secret) {
        var request = own.request(secret);
        var receipt = receipts.of(request).orElseThrow(() -> new NotFound("receipt"));
        return file(sign.receipt(receipt), "receipt-" + request.id() + ".jwt");
    }

    @GET
    @Path("data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response data(@PathParam("secret") String secret) {
        var request = own.request(secret);
        return file(export.of(request).toString(), "kept-" + request.id() + ".json");
    }

    @GET
    @Path("erasure.jwt")
    @Produces("application/jose")
    public Response erasure(@PathParam("secret") String secret) {
        var link = own.link(secret);
        var at = link.erasedAt().orElseThrow(() -> new NotFound("erasure"));
        return file(sign.erasure(link.request(), at), "erasure-" + link.request() + ".jwt");
    }

    private static Response file(String content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
