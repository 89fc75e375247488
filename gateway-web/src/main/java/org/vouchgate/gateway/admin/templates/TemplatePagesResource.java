package org.vouchgate.gateway.admin.templates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.pages.OnlyEnglish;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.request.KeepTemplates;
import org.vouchgate.gateway.request.OwnTemplate;
import org.vouchgate.words.Words;

/** Where an administrator writes what recruiters can ask for by name. */
@Path("admin/templates")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class TemplatePagesResource {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_QUERY = 60_000;
    private static final int LONGEST_TYPE = 300;

    @Inject
    Desk desk;

    @Inject
    TemplatePages pages;

    @Inject
    KeepTemplates keep;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @GET
    public Page all() {
        return new Page("admin/templates.jte", pages.all(desk.shell(), desk.employer()));
    }

    /** An empty form, or one with the text of another template. */
    @GET
    @Path("new")
    public Page fresh(@QueryParam("from") @DefaultValue("") String from) {
        var typed = pages.typed(desk.employer(), from).orElse(Map.of());
        var copied = new HashMap<>(typed);
        copied.put("basedOn", "0");
        copied.remove("name");
        return page(false, copied, Mistakes.none());
    }

    @GET
    @Path("{name}")
    public Page one(@PathParam("name") String name) {
        var latest = keep.latest(desk.employer(), name).orElseThrow(() -> new NotFound("template of your own"));
        var typed = new HashMap<>(pages.written(latest));
        typed.put("basedOn", Integer.toString(latest.version()));
        return page(true, typed, Mistakes.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(MultivaluedMap<String, String> fields) {
        var words = language.words();
        var form = TypedForm.of(fields, words);
        if ("add".equals(fields.getFirst("do"))) {
            return add(form, words);
        }
        var name = form.required("name", LONGEST_NAME);
        if (!name.isEmpty() && !KeepTemplates.isName(name)) {
            form.wrong("name", words.say("templates.mistake.name"));
        }
        var text = new OwnTemplate.Text(
                form.required("title", LONGEST_TITLE),
                form.required("description", LONGEST_TEXT),
                form.required("purpose", LONGEST_TEXT),
                form.text("query", LONGEST_QUERY));
        var basedOn = form.number("basedOn", 0, 1_000_000);
        if (!form.isWrong()) {
            try {
                keep.keep(desk.employer(), desk.subject(), name, basedOn, text);
                return back();
            } catch (UserError refused) {
                tell(form, refused.problem(), basedOn, words);
            }
        }
        return page(basedOn > 0, form.values(), form.mistakes()).again();
    }

    @POST
    @Path("{name}/retire")
    public Response retire(@PathParam("name") String name) {
        keep.retire(desk.employer(), desk.subject(), name);
        return back();
    }

    /** Adds a credential to the query and shows the form again; nothing is kept yet. */
    private Response add(TypedForm form, Words words) {
        var type = form.required("addType", LONGEST_TYPE);
        var format = form.optional("addFormat", 20).orElse("");
        if (!TemplatePage.FORMATS.contains(format)) {
            form.wrong("addFormat", words.say("templates.mistake.format"));
        }
        var claims = form.lines("addClaims", LONGEST_TEXT);
        var needed = form.optional("addNeeded", 20).orElse("required");
        var typed = new HashMap<>(form.values());
        var draft = QueryDraft.read(typed.getOrDefault("query", ""));
        if (draft.isEmpty()) {
            form.wrong("query", words.say("templates.mistake.json"));
        }
        boolean fixed = !typed.getOrDefault("basedOn", "0").equals("0");
        if (form.isWrong() || draft.isEmpty()) {
            return page(fixed, typed, form.mistakes()).again();
        }
        typed.put(
                "query",
                draft.get()
                        .and(new QueryDraft.Wanted(format, type, claims, needed))
                        .text());
        List.of("addType", "addClaims").forEach(typed::remove);
        return Response.ok(page(fixed, typed, Mistakes.none())).build();
    }

    private static void tell(TypedForm form, Problem problem, int basedOn, Words words) {
        if (problem.errors().isEmpty()) {
            form.wrong(basedOn == 0 ? "name" : "", words.say("templates.mistake.meanwhile"));
            return;
        }
        var places = problem.errors().stream()
                .map(error -> error.pointer().substring(KeepTemplates.QUERY.length()) + " " + error.detail())
                .collect(Collectors.joining(" "));
        form.wrong("query", words.say("templates.mistake.query", OnlyEnglish.quote(places)));
    }

    private Page page(boolean fixed, Map<String, String> typed, Mistakes mistakes) {
        return new Page("admin/template.jte", pages.form(desk.shell(), desk.employer(), fixed, typed, mistakes));
    }

    private Response back() {
        return Response.seeOther(gateway.at("/admin/templates")).build();
    }
}
