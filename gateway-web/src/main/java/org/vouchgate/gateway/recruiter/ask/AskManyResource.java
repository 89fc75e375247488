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
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.batch.AskMany;
import org.vouchgate.gateway.batch.CandidateList;
import org.vouchgate.gateway.batch.ListedLine;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.request.Requester;

/** Asks many candidates for one job: first shows what was read from their list, then asks them. */
@Path("jobs/{id}/ask-many")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class AskManyResource {

    @Inject
    Desk desk;

    @Inject
    DescribeJob jobs;

    @Inject
    Asking asking;

    @Inject
    AskMany askMany;

    @Inject
    AskManyPages pages;

    @Inject
    GatewaySettings gateway;

    @Inject
    PageLanguage language;

    @GET
    public Page blank(@PathParam("id") UUID id) {
        var what = asking.blank(desk.employer(), language.words());
        var form = new AskManyForm("", what, asking.sendsMail() ? "mail" : "", "");
        return page(askable(id), form, Optional.empty(), Mistakes.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var job = askable(id);
        var form = AskManyForm.of(fields);
        var mistakes = pages.mistakes(desk.employer(), form, language.words());
        if (mistakes.any()) {
            return page(job, form, Optional.empty(), mistakes).again();
        }
        var list = CandidateList.read(form.list(), form.byMail(), askMany.askedAlready(desk.employer(), id));
        var tooMany = pages.mistakes(list, language.words());
        if (tooMany.any()) {
            return page(job, form, Optional.of(list), tooMany).again();
        }
        if (!form.isAgreed() || list.fine().isEmpty()) {
            var shown = page(job, form, Optional.of(list), Mistakes.none());
            return list.wrong().isEmpty() ? Response.ok(shown).build() : shown.again();
        }
        return asked(job, form, list);
    }

    private Response asked(JobView job, AskManyForm form, CandidateList list) {
        var purpose =
                asking.filled(desk.employer(), form.what(), language.words()).purpose();
        var by = new Requester(desk.subject(), desk.shell().person());
        try {
            var batch = askMany.of(
                    desk.employer(),
                    by,
                    job.id(),
                    form.wish(purpose),
                    list.fine().stream().map(ListedLine::whom).toList());
            return Response.seeOther(gateway.at("/jobs/" + job.id() + "/batches/" + batch.id()))
                    .build();
        } catch (BadInput refused) {
            return page(job, form, Optional.of(list), Mistakes.of(refused, language.words()))
                    .again();
        }
    }

    private JobView askable(UUID id) {
        return jobs.toAskFor(desk.employer(), id);
    }

    private Page page(JobView job, AskManyForm form, Optional<CandidateList> list, Mistakes mistakes) {
        return new Page(
                "recruiter/ask/many.jte",
                pages.of(desk.shell(), desk.employer(), job, form, list, mistakes, language.words()));
    }
}
