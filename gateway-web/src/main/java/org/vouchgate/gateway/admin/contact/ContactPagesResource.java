package org.vouchgate.gateway.admin.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.administration.NameContact;
import org.vouchgate.gateway.employer.Contact;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.receipt.Receipt.Asking;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;

/** Where an administrator says whom candidates turn to. */
@Path("admin/contact")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class ContactPagesResource {

    @Inject
    Desk desk;

    @Inject
    Employers employers;

    @Inject
    NameContact nameContact;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    public Page show(@QueryParam("saved") @Nullable String saved) {
        var employer = employer();
        return page(employer, employer.ownContact().orElse(""), saved != null, Mistakes.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> fields) {
        var words = language.words();
        var form = TypedForm.of(fields, words);
        var contact = form.optional("contact", Contact.LONGEST);
        if (contact.filter(text -> !Contact.is(text)).isPresent()) {
            form.wrong("contact", words.say("contact.mistake"));
        }
        if (form.isWrong()) {
            return page(employer(), form.values().getOrDefault("contact", ""), false, form.mistakes())
                    .again();
        }
        nameContact.of(desk.employer(), desk.subject(), contact);
        return Response.seeOther(gateway.at("/admin/contact?saved=yes")).build();
    }

    private Page page(Employer employer, String written, boolean saved, Mistakes mistakes) {
        var shown = new Asking(
                employer.name(), employer.contact(), desk.shell().person(), "", "", Optional.empty(), clock.instant());
        return new Page(
                "admin/contact.jte",
                new ContactPage(desk.shell(), written, employer.listedContact(), shown, saved, mistakes));
    }

    private Employer employer() {
        return employers
                .find(desk.employer())
                .orElseThrow(() -> new IllegalStateException("there is no employer " + desk.employer()));
    }
}
