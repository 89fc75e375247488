package org.vouchgate.gateway.recruiter.ask;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.request.RequestPresentation;

/** Asks one candidate for one job. */
@Path("jobs/{id}/ask")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class AskResource {

    @Inject
    Desk desk;

    @Inject
    DescribeJob jobs;

    @Inject
    Asking asking;

    @Inject
    RequestPresentation requestPresentation;

    @Inject
    GatewaySettings gateway;

    @Inject
    PageLanguage language;

    @GET
    public Page blank(@PathParam("id") UUID id) {
        var job = askable(id);
        var blank = new AskForm("", "", "", asking.blank(desk.employer(), language.words()), "");
        return page(job, blank, Mistakes.none());
    }

    /** What the candidate would read, while the recruiter is still typing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page preview(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var part = asking.part(desk.employer(), askable(id), WhatForm.of(fields), language.words());
        return new Page("recruiter/ask/preview.jte", part);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var job = askable(id);
        var form = AskForm.of(fields);
        var mistakes = AskMistakes.in(form, desk.employer(), asking, language.words());
        if (mistakes.any()) {
            return page(job, form, mistakes).again();
        }
        var purpose =
                asking.filled(desk.employer(), form.what(), language.words()).purpose();
        try {
            var opened = requestPresentation.open(desk.employer(), desk.subject(), form.wanted(id, purpose));
            return Response.seeOther(gateway.at("/requests/" + opened.id() + "/invitation"))
                    .build();
        } catch (BadInput refused) {
            return page(job, form, Mistakes.of(refused, language.words())).again();
        }
    }

    private JobView askable(UUID id) {
        return jobs.toAskFor(desk.employer(), id);
    }

    private Page page(JobView job, AskForm form, Mistakes mistakes) {
        var what = asking.part(desk.employer(), job, form.what(), language.words());
        return new Page(
                "recruiter/ask/one.jte", new AskPage(desk.shell(), job.id(), job.title(), form, what, mistakes));
    }
}
