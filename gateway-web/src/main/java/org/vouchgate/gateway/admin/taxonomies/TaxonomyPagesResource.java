package org.vouchgate.gateway.admin.taxonomies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.taxonomy.KeepTaxonomies;
import org.vouchgate.gateway.taxonomy.NewTaxonomy;
import org.vouchgate.skills.taxonomy.source.TaxonomyKind;

/** Where an administrator imports taxonomies and sees what became of them. */
@Path("taxonomies")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class TaxonomyPagesResource {

    private static final String PAGE = "admin/taxonomies.jte";
    private static final int LONGEST_FIELD = 20_000;
    private static final int LONGEST_NAME = 120;

    @Inject
    Desk desk;

    @Inject
    PageLanguage language;

    @Inject
    KeepTaxonomies taxonomies;

    @Inject
    GatewaySettings gateway;

    @GET
    public Page all() {
        return new Page(PAGE, page(Map.of(), Mistakes.none()));
    }

    @GET
    @Path("live")
    public Page live() {
        return new Page("admin/taxonomies-live.jte", page(Map.of(), Mistakes.none()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @FormParam("kind") @Nullable EntityPart kind,
            @FormParam("name") @Nullable EntityPart name,
            @FormParam("file") @Nullable EntityPart file) {
        var form = TypedForm.of(Map.of("kind", text(kind), "name", text(name), "file", ""), language.words());
        look(form, file == null || file.getFileName().orElse("").isBlank());
        if (form.isWrong() || file == null) {
            return again(form);
        }
        try (var content = file.getContent()) {
            var wanted = NewTaxonomy.of(
                    text(form, "kind"), text(form, "name"), file.getFileName().orElse(""), true);
            taxonomies.take(desk.employer(), desk.subject(), wanted, content);
            return back();
        } catch (UserError refused) {
            form.refused(refused, "taxonomies.mistake.refused");
            return again(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(TypedForm form, boolean noFile) {
        var words = language.words();
        form.required("name", LONGEST_NAME);
        if (TaxonomyKind.called(text(form, "kind")).isEmpty()) {
            form.wrong("kind", words.say("taxonomies.mistake.kind"));
        }
        if (noFile) {
            form.wrong("file", words.say("taxonomies.mistake.file"));
        }
    }

    private static String text(TypedForm form, String name) {
        return form.values().getOrDefault(name, "");
    }

    private Response again(TypedForm form) {
        return new Page(PAGE, page(form.values(), form.mistakes())).again();
    }

    @POST
    @Path("{id}/activate")
    public Response activate(@PathParam("id") UUID id) {
        taxonomies.activate(desk.employer(), desk.subject(), id);
        return back();
    }

    @POST
    @Path("{id}/deactivate")
    public Response deactivate(@PathParam("id") UUID id) {
        taxonomies.deactivate(desk.employer(), desk.subject(), id);
        return back();
    }

    @POST
    @Path("{id}/remove")
    public Response remove(@PathParam("id") UUID id) {
        taxonomies.remove(desk.employer(), desk.subject(), id);
        return back();
    }

    private TaxonomiesPage page(Map<String, String> typed, Mistakes mistakes) {
        return new TaxonomiesPage(desk.shell(), taxonomies.all(desk.employer()), typed, mistakes);
    }

    private Response back() {
        return Response.seeOther(gateway.at("/taxonomies")).build();
    }

    private static String text(@Nullable EntityPart part) {
        if (part == null) {
            return "";
        }
        try (var content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
