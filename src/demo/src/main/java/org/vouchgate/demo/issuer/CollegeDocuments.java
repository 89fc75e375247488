package org.vouchgate.demo.issuer;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.vouchgate.testkit.PublishedDocument;

/** What the college publishes for verifiers: status lists, and whom a demo gateway should trust. */
@Path("/")
@PermitAll
public class CollegeDocuments {

    @Inject
    College college;

    @Inject
    TrustFile trust;

    @GET
    @Path("college/status/certificates")
    public Response certificateStatus() {
        return document(college.certificateStatus());
    }

    @GET
    @Path("college/status/badges")
    public Response badgeStatus() {
        return document(college.badgeStatus());
    }

    @GET
    @Path("trust.json")
    @Produces(MediaType.APPLICATION_JSON)
    public String trust() {
        return trust.content().toString();
    }

    @GET
    @Path("trust.pem")
    @Produces("application/x-pem-file")
    public String authority() {
        return college.authorityPem();
    }

    private static Response document(PublishedDocument published) {
        return Response.ok(published.body(), published.contentType()).build();
    }
}
