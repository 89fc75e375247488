package org.vouchgate.demo.ats;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import org.vouchgate.demo.Page;
import org.vouchgate.demo.issuer.Persona;
import org.vouchgate.testkit.ats.GreenhouseApplication;

/** The stand-in's own page: applicants, and what the gateway filed about them. */
@Path("ats")
@PermitAll
public class AtsResource {

    @Inject
    Ats ats;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page page() {
        var events = new ArrayList<>(ats.events());
        Collections.reverse(events);
        return new Page(
                "ats.jte",
                new AtsPage(
                        ats.applications().stream().map(this::applicant).toList(),
                        events.stream().map(AtsPage.Event::of).toList(),
                        ats.refused()));
    }

    /** A file as it was attached; always a download, whatever it says it is. */
    @GET
    @Path("applications/{application}/attachments/{attachment}")
    public Response attachment(@PathParam("application") long application, @PathParam("attachment") long attachment) {
        var file = ats.applications().stream()
                .filter(one -> one.id() == application)
                .flatMap(one -> ats.greenhouse().attachments(one).stream())
                .filter(one -> one.id() == attachment)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var name = file.filename().replaceAll("[^A-Za-z0-9._ \\[\\]-]", "_");
        boolean pdf = name.endsWith(".pdf");
        return Response.ok(file.content(), pdf ? "application/pdf" : "application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private AtsPage.Applicant applicant(GreenhouseApplication application) {
        var job = Persona.all().get(ats.applications().indexOf(application)).job();
        return new AtsPage.Applicant(
                application,
                job,
                ats.greenhouse().notes(application),
                ats.greenhouse().attachments(application));
    }
}
