package org.vouchgate.ats.greenhouse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.SubscribesToEvents;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.secret.Secret;

/**
 * Sets up one webhook per action, all with one secret. Greenhouse pings each as it is made, and switches off what does not
 * answer, so the secret has to be the account's before.
 */
final class GreenhouseHooks implements SubscribesToEvents {

    private static final List<String> ACTIONS = List.of(
            "new_candidate_application",
            "candidate_stage_change",
            "hire_candidate",
            "reject_candidate",
            "unreject_candidate",
            "delete_application",
            "merge_candidate",
            "delete_candidate",
            "candidate_anonymized");

    @Override
    public Subscribed subscribe(URI address, Optional<Secret> secret, Exchange exchange) {
        var settings = new GreenhouseSettings(exchange.account());
        var key = secret.or(() -> settings.hookSecrets().stream().findFirst());
        if (key.isEmpty() || !settings.writesBack()) {
            return subscribed(
                    new Refused(Refusal.NOT_CONFIGURED, "The webhook secret key, or access to Harvest v3, is missing"));
        }
        var harvest = new Harvest(settings, exchange);
        return harvest.list("/webhooks", "", hook -> isAt(address, hook), 1_000)
                .fold(
                        known -> subscribed(subscribe(address, key.get(), known.value(), harvest)),
                        gone -> subscribed(new Refused(Refusal.FORBIDDEN, "Greenhouse shows this account no webhooks")),
                        failed -> subscribed(failed.outcome()));
    }

    private static StepOutcome subscribe(URI address, Secret key, List<JsonObject> present, Harvest harvest) {
        for (var action : ACTIONS) {
            var hook = present.stream().filter(one -> isFor(action, one)).findFirst();
            var outcome = hook.map(one -> wake(one, harvest)).orElseGet(() -> create(action, address, key, harvest));
            if (!(outcome instanceof Done)) {
                return outcome;
            }
        }
        return new Done("-");
    }

    /** One that was switched off, because a ping failed, is switched on again. */
    private static StepOutcome wake(JsonObject hook, Harvest harvest) {
        var id = JsonRead.text(hook, "id").filter(Harvest::isId);
        if (id.isEmpty() || hook.get("deactivated") != JsonValue.TRUE) {
            return new Done("-");
        }
        var body = Json.createObjectBuilder().add("deactivated", false).build();
        return harvest.write("PATCH", "/webhooks/" + id.get(), body, true);
    }

    /** Harmless: one that was made although nobody said so is found the next time. */
    private static StepOutcome create(String action, URI address, Secret key, Harvest harvest) {
        var body = Json.createObjectBuilder()
                .add("name", "Vouchgate: " + action)
                .add("event_action_type", action)
                .add("url", address.toString())
                .add("secret_key", key.reveal())
                .build();
        return harvest.write("POST", "/webhooks", body, true);
    }

    private static boolean isAt(URI address, JsonObject hook) {
        return JsonRead.text(hook, "url").filter(address.toString()::equals).isPresent();
    }

    private static boolean isFor(String action, JsonObject hook) {
        return JsonRead.text(hook, "event_action_type").filter(action::equals).isPresent();
    }

    /** Greenhouse makes no secrets of its own. */
    private static Subscribed subscribed(StepOutcome outcome) {
        return new Subscribed(outcome, Map.of());
    }
}
