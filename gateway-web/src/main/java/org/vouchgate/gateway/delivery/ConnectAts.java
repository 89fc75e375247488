package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.traffic.AccountKey;
import org.vouchgate.gateway.traffic.AccountLimits;
import org.vouchgate.gateway.traffic.Tokens;
import org.vouchgate.gateway.traffic.Traffic;

/** An employer's admin connects an ATS, changes how, or disconnects it. */
@ApplicationScoped
public class ConnectAts {

    /** The current secret and the one it replaces: a rotation needs both for a while. */
    private static final int SECRETS_KEPT = 2;

    /** The gateway's own setting of every account that takes orders: the job they are for, by id or title. */
    public static final String JOB = "job";

    @Inject
    Connectors connectors;

    @Inject
    Jobs jobs;

    @Inject
    AtsAccounts accounts;

    @Inject
    Traffic traffic;

    @Inject
    Tokens tokens;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Connects, or changes a connection.
     *
     * @param settings all of them; what is left out is unset
     * @param secrets  new ones; a secret that is left out stays, one that is given makes the present one the outgoing one
     */
    @Transactional
    public AtsAccount connect(
            UUID employer, String by, String connector, Map<String, String> settings, Map<String, String> secrets) {
        var known = connectors.find(connector).orElseThrow(() -> new NotFound("connector"));
        refuseUnknown(known, settings, secrets);
        var before = accounts.find(employer, connector);
        refuseUnknownJob(employer, settings);
        refuseWrongOrigins(settings);
        refuseLimits(settings);
        var account = new AtsAccount(employer.toString(), connector, settings, rotated(before, secrets));
        var problems = known.describe().problems(account);
        if (!problems.isEmpty()) {
            throw new BadInput(
                    "The account cannot be used like this. Correct what is listed under errors.",
                    problems.stream()
                            .map(problem -> new Problem.Error("/settings", problem))
                            .toList());
        }
        accounts.keep(account, clock.instant());
        traffic.connected(AccountKey.of(account), clock.instant());
        tokens.connected(AccountKey.of(account));
        audit.note(employer, clock.instant(), by, "ats.connected", employer, connector);
        return account;
    }

    @Transactional
    public void disconnect(UUID employer, String by, String connector) {
        if (!accounts.remove(employer, connector)) {
            throw new NotFound("account with this connector");
        }
        traffic.disconnected(new AccountKey(employer, connector));
        tokens.disconnected(new AccountKey(employer, connector));
        audit.note(employer, clock.instant(), by, "ats.disconnected", employer, connector);
    }

    private static void refuseUnknown(
            AtsConnector connector, Map<String, String> settings, Map<String, String> secrets) {
        var errors = new ArrayList<Problem.Error>();
        var names = new ArrayList<String>();
        PossibleSettings.of(connector).forEach(setting -> names.add(setting.name()));
        settings.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> errors.add(new Problem.Error("/settings/" + name, "There is no such setting.")));
        secrets.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> errors.add(new Problem.Error("/secrets/" + name, "There is no such secret.")));
        if (!errors.isEmpty()) {
            throw new BadInput("This connector has the settings " + String.join(", ", names) + ".", errors);
        }
    }

    private void refuseUnknownJob(UUID employer, Map<String, String> settings) {
        var named = Optional.ofNullable(settings.get(JOB));
        if (named.isPresent()
                && jobs.of(employer, 200).stream()
                        .noneMatch(job -> job.id().toString().equals(named.get())
                                || job.title().equals(named.get()))) {
            throw BadInput.said("/settings/" + JOB, "input.no-such-job");
        }
    }

    private static void refuseWrongOrigins(Map<String, String> settings) {
        var wanted = Optional.ofNullable(settings.get(PanelOrigins.SETTING));
        if (wanted.isPresent() && wanted.flatMap(PanelOrigins::read).isEmpty()) {
            throw BadInput.said("/settings/" + PanelOrigins.SETTING, "input.origins");
        }
    }

    private static void refuseLimits(Map<String, String> settings) {
        AccountLimits.SETTINGS.stream()
                .filter(name -> !AccountLimits.isNumber(settings.getOrDefault(name, "")))
                .findFirst()
                .ifPresent(name -> {
                    throw BadInput.said("/settings/" + name, "input.whole-number");
                });
    }

    private static Map<String, List<Secret>> rotated(Optional<AtsAccount> before, Map<String, String> secrets) {
        var rotated = new LinkedHashMap<String, List<Secret>>();
        before.ifPresent(account -> rotated.putAll(account.secrets()));
        secrets.forEach((name, value) -> {
            var values = new ArrayList<Secret>();
            values.add(new Secret(value));
            rotated.getOrDefault(name, List.of()).stream()
                    .limit(SECRETS_KEPT - 1)
                    .forEach(values::add);
            rotated.put(name, List.copyOf(values));
        });
        return rotated;
    }
}
