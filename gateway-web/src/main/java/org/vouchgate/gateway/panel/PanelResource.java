package org.vouchgate.gateway.panel;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.PanelOrigins;
import org.vouchgate.gateway.platform.Framing;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.JsonBody;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;

/** The page that an ATS frames. The page itself is empty; what it shows is behind a bearer that no cookie carries. */
@Path("panel")
@PermitAll // a framed page has no session; each call below asks for the panel's own bearer
@Produces(MediaType.TEXT_HTML)
public class PanelResource {

    /** Whose panel the page is. */
    public record Frame(String employer, String connector) {}

    @Inject
    AtsAccounts accounts;

    @Inject
    OpenPanel open;

    @Inject
    PanelViews views;

    @Inject
    AskFromPanel askFromPanel;

    @Inject
    Framing framing;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    /** The same page whether or not there is such an account; only who may frame it differs. */
    @GET
    @Path("{employer}/{connector}")
    public Page page(@PathParam("employer") UUID employer, @PathParam("connector") String connector) {
        framing.allow(accounts.find(employer, connector)
                .map(PanelOrigins::of)
                .orElseGet(PanelOrigins::none)
                .all());
        return new Page("panel/page.jte", new Frame(employer.toString(), connector));
    }

    @POST
    @Path("exchange")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public OpenPanel.Opened exchange(@HeaderParam("Origin") @DefaultValue("") String origin, String body) {
        if (!gateway.publicUrl().toString().equals(origin)) {
            throw new UserError(Problem.of(
                    "foreign-origin",
                    403,
                    language.words().say("problem.panel-foreign.title"),
                    language.words().say("problem.panel-foreign.detail")));
        }
        var wanted = JsonBody.object(body);
        return open.exchange(
                wanted.getString("token", ""), wanted.getString("employer", ""), wanted.getString("connector", ""));
    }

    @GET
    @Path("view")
    public Page view(@HeaderParam(HttpHeaders.AUTHORIZATION) @DefaultValue("") String authorization) {
        return new Page("panel/view.jte", view(open.known(authorization)));
    }

    /** The part that changes by itself; nothing if the page has it already. */
    @GET
    @Path("requests")
    public Response requests(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @DefaultValue("") String authorization,
            @QueryParam("seen") @DefaultValue("") String seen) {
        var view = view(open.known(authorization));
        return view.seen().equals(seen)
                ? Response.noContent().build()
                : Response.ok(new Page("panel/requests.jte", view)).build();
    }

    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page ask(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @DefaultValue("") String authorization,
            MultivaluedMap<String, String> fields) {
        var context = open.known(authorization);
        var asked = askFromPanel.ask(context.identity(), context.record(), PanelForm.of(fields), language.words());
        return new Page("panel/view.jte", asked.view());
    }

    private PanelView view(PanelContext context) {
        return views.fresh(context.employer(), context.record(), language.words());
    }
}
