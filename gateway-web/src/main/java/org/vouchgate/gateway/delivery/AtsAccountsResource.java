package org.vouchgate.gateway.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;

/** The employer's accounts with applicant-tracking systems. Secrets go in and never come out. */
@Path("api/v1/ats-accounts")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applicant-tracking systems")
public class AtsAccountsResource {

    /** How to connect. */
    @Schema(name = "NewAtsAccount")
    public record NewAccount(
            @Nullable @Size(max = 50) Map<@NotBlank String, @NotNull @Size(max = 2000) String> settings,
            @Nullable @Size(max = 50) Map<@NotBlank String, @NotBlank @Size(max = 2000) String> secrets) {}

    /** A connector, and the account with it if there is one. */
    @Schema(name = "AtsAccount")
    public record AccountView(
            String connector,
            String name,
            boolean preview,
            boolean connected,
            Map<String, String> settings,
            List<String> secretsSet,
            List<SettingView> possibleSettings) {}

    /** Something the connector has to be told, or may be. */
    @Schema(name = "ConnectorSetting")
    public record SettingView(String name, String kind, boolean required, String label, String description) {}

    /**
     * One thing that was tried.
     *
     * @param state {@code good, limited, bad, unknown}
     */
    @Schema(name = "AccountCheck")
    public record CheckView(String what, String state, String sentence) {}

    @Inject
    WatchAccounts watch;

    @Inject
    Connectors connectors;

    @Inject
    AtsAccounts accounts;

    @Inject
    ConnectAts connectAts;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Every connector, with the account if there is one")
    public List<AccountView> all() {
        var mine = accounts.of(caller.employer());
        return connectors.all().stream()
                .map(connector -> view(
                        connector,
                        mine.stream()
                                .filter(account -> account.connector()
                                        .equals(connector.describe().id()))
                                .findFirst()))
                .toList();
    }

    @PUT
    @Path("{connector}")
    @Operation(summary = "Connect, or change a connection")
    public AccountView connect(@PathParam("connector") String connector, @NotNull @Valid NewAccount wanted) {
        var account = connectAts.connect(
                caller.employer(),
                caller.subject(),
                connector,
                Optional.ofNullable(wanted.settings()).orElse(Map.of()),
                Optional.ofNullable(wanted.secrets()).orElse(Map.of()));
        return view(connectors.find(connector).orElseThrow(), Optional.of(account));
    }

    @DELETE
    @Path("{connector}")
    @Operation(summary = "Disconnect")
    public void disconnect(@PathParam("connector") String connector) {
        connectAts.disconnect(caller.employer(), caller.subject(), connector);
    }

    @GET
    @Path("{connector}/status")
    @Operation(summary = "What the connector can do, and how the account stands: limits, breaker, queue")
    public AccountStatus status(@PathParam("connector") String connector) {
        return watch.of(caller.employer(), connector);
    }

    @POST
    @Path("{connector}/check")
    @Operation(summary = "Try the account without changing anything")
    public List<CheckView> check(@PathParam("connector") String connector) {
        return watch.check(caller.employer(), connector).stream()
                .map(one -> new CheckView(one.what(), one.state().name().toLowerCase(Locale.ROOT), one.sentence()))
                .toList();
    }

    @POST
    @Path("{connector}/resume")
    @Operation(summary = "Go on with an account that was paused, or left alone after failures")
    public void resume(@PathParam("connector") String connector) {
        watch.resume(caller.employer(), caller.subject(), connector);
    }

    private static AccountView view(AtsConnector connector, Optional<AtsAccount> account) {
        var descriptor = connector.describe();
        return new AccountView(
                descriptor.id(),
                descriptor.name(),
                descriptor.preview(),
                account.isPresent(),
                account.map(AtsAccount::settings).orElse(Map.of()),
                account.map(known -> List.copyOf(known.secrets().keySet())).orElse(List.of()),
                PossibleSettings.of(connector).stream()
                        .map(setting -> new SettingView(
                                setting.name(),
                                setting.kind().name().toLowerCase(Locale.ROOT),
                                setting.required(),
                                setting.label(),
                                setting.description()))
                        .toList());
    }
}
