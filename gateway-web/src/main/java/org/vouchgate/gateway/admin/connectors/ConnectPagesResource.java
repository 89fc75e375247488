package org.vouchgate.gateway.admin.connectors;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.ConnectAts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.delivery.PossibleSettings;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;

/** The form with which an administrator connects a recruiting system, or changes how. */
@Path("connectors/{connector}/account")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class ConnectPagesResource {

    private static final int LONGEST_SETTING = 2_000;

    @Inject
    Desk desk;

    @Inject
    Connectors connectors;

    @Inject
    AtsAccounts accounts;

    @Inject
    ConnectAts connectAts;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @GET
    public Page form(@PathParam("connector") String id) {
        var typed = accounts.find(desk.employer(), id).map(AtsAccount::settings).orElse(Map.of());
        return page(known(id), typed, Mistakes.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response connect(@PathParam("connector") String id, MultivaluedMap<String, String> fields) {
        var connector = known(id);
        var form = TypedForm.of(fields, language.words());
        var settings = new LinkedHashMap<String, String>();
        var secrets = new LinkedHashMap<String, String>();
        for (var setting : PossibleSettings.of(connector)) {
            var into = setting.kind() == Kind.SECRET ? secrets : settings;
            form.optional(setting.name(), LONGEST_SETTING).ifPresent(value -> into.put(setting.name(), value));
        }
        missing(connector, form, settings, secrets);
        if (!form.isWrong()) {
            try {
                connectAts.connect(desk.employer(), desk.subject(), id, settings, secrets);
                return Response.seeOther(gateway.at("/connectors")).build();
            } catch (UserError refused) {
                form.refused(refused, "connectors.mistake.setting");
            }
        }
        return page(connector, settings, form.mistakes()).again();
    }

    private void missing(
            AtsConnector connector, TypedForm form, Map<String, String> settings, Map<String, String> secrets) {
        var kept = secretsSet(connector.describe().id());
        PossibleSettings.of(connector).stream()
                .filter(ConnectorSetting::required)
                .map(ConnectorSetting::name)
                .filter(name -> !settings.containsKey(name) && !secrets.containsKey(name) && !kept.contains(name))
                .forEach(name -> form.wrong(name, language.words().say("admin.form.missing")));
    }

    private AtsConnector known(String id) {
        return connectors.find(id).orElseThrow(() -> new NotFound("connector"));
    }

    private Set<String> secretsSet(String connector) {
        return accounts.find(desk.employer(), connector)
                .map(account -> account.secrets().keySet())
                .orElse(Set.of());
    }

    private Page page(AtsConnector connector, Map<String, String> typed, Mistakes mistakes) {
        var descriptor = connector.describe();
        return new Page(
                "admin/connect.jte",
                new ConnectPage(
                        desk.shell(),
                        descriptor.id(),
                        descriptor.name(),
                        descriptor.preview(),
                        accounts.find(desk.employer(), descriptor.id()).isPresent(),
                        PossibleSettings.of(connector),
                        typed,
                        secretsSet(descriptor.id()),
                        mistakes));
    }
}
