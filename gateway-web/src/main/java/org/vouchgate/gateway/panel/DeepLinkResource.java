package org.vouchgate.gateway.panel;

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
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;

/**
 * Links that an ATS can keep beside a record: to the newest result, or to the form that asks. Strangers learn nothing
 * from them, not even whether there is such a record.
 */
@Path("r/{connector}")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class DeepLinkResource {

    private static final int NO_RESULT = 2;
    private static final Set<RequestState> RESULTS =
            Set.of(RequestState.VERIFIED, RequestState.NOT_VERIFIED, RequestState.UNDETERMINED);

    @Inject
    Desk desk;

    @Inject
    Caller caller;

    @Inject
    AtsAccounts accounts;

    @Inject
    PanelLines lines;

    @Inject
    PanelViews views;

    @Inject
    AskFromPanel askFromPanel;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @GET
    @Path("{ref}")
    public Response application(@PathParam("connector") String connector, @PathParam("ref") String ref) {
        return show(record(connector, PanelRecord.Kind.APPLICATION, ref));
    }

    @GET
    @Path("candidates/{ref}")
    public Response candidate(@PathParam("connector") String connector, @PathParam("ref") String ref) {
        return show(record(connector, PanelRecord.Kind.CANDIDATE, ref));
    }

    @POST
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response askForApplication(
            @PathParam("connector") String connector,
            @PathParam("ref") String ref,
            MultivaluedMap<String, String> fields) {
        return ask(record(connector, PanelRecord.Kind.APPLICATION, ref), fields);
    }

    @POST
    @Path("candidates/{ref}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response askForCandidate(
            @PathParam("connector") String connector,
            @PathParam("ref") String ref,
            MultivaluedMap<String, String> fields) {
        return ask(record(connector, PanelRecord.Kind.CANDIDATE, ref), fields);
    }

    /** What has a result comes first; then what may get one. What ended without stands above the form. */
    private Response show(PanelRecord record) {
        return lines.about(caller.employer(), record).stream()
                .filter(request -> rank(request) < NO_RESULT)
                .min(Comparator.comparing(DeepLinkResource::rank))
                .map(newest -> result(newest.id()))
                .orElseGet(() -> page(record, views.fresh(caller.employer(), record, language.words())));
    }

    private static int rank(PresentationRequest request) {
        if (RequestState.LIVE.contains(request.state())) {
            return 1;
        }
        return RESULTS.contains(request.state()) ? 0 : NO_RESULT;
    }

    private Response ask(PanelRecord record, MultivaluedMap<String, String> fields) {
        var asked = askFromPanel.ask(identity(), record, PanelForm.of(fields), language.words());
        return asked.request().map(this::result).orElseGet(() -> page(record, asked.view()));
    }

    private Response result(UUID request) {
        return Response.seeOther(gateway.at("/requests/" + request)).build();
    }

    private Response page(PanelRecord record, PanelView view) {
        var action = "/r/" + record.connector() + (record.kind() == PanelRecord.Kind.CANDIDATE ? "/candidates/" : "/")
                + record.ref();
        return Response.ok(new Page("panel/deep-link.jte", new DeepLinkPage(desk.shell(), view, action)))
                .build();
    }

    private PanelRecord record(String connector, PanelRecord.Kind kind, String ref) {
        return PanelRecord.of(connector, kind.wireName(), ref)
                .filter(record ->
                        accounts.find(caller.employer(), record.connector()).isPresent())
                .orElseThrow(() -> new NotFound("record"));
    }

    private Identity identity() {
        return caller.identity().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }
}
