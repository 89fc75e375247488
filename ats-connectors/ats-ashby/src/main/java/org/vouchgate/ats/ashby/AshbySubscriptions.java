package org.vouchgate.ats.ashby;

import jakarta.json.Json;
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
import org.vouchgate.ats.secret.Secret;

/**
 * Creates a webhook for each event. Ashby cannot list webhooks, so those of an earlier attempt are not found again: a
 * second one only repeats events, which are recognised.
 */
final class AshbySubscriptions implements SubscribesToEvents {

    private static final List<String> EVENTS =
            List.of(AshbyWebhook.STAGE_CHANGE, AshbyWebhook.MERGE, AshbyWebhook.DELETE);

    /** Assessments come to other operations; these are the webhooks. */
    @Override
    public String operation() {
        return AshbyOrders.WEBHOOK;
    }

    @Override
    public Subscribed subscribe(URI address, Optional<Secret> secret, Exchange exchange) {
        var calls = new AshbyCalls(exchange);
        var signing = secret.or(() -> calls.settings().webhookSecrets().stream().findFirst());
        var outcome = signing.map(one -> create(address, one, calls))
                .orElseGet(() -> new Refused(Refusal.NOT_CONFIGURED, "The webhook secret is missing"));
        return new Subscribed(outcome, Map.of());
    }

    private static StepOutcome create(URI address, Secret secret, AshbyCalls calls) {
        StepOutcome outcome = new Done("-");
        for (var event : EVENTS) {
            var body = Json.createObjectBuilder()
                    .add("webhookType", event)
                    .add("requestUrl", address.toString())
                    .add("secretToken", secret.reveal())
                    .build();
            outcome = calls.write("webhook.create", body, false, answer -> new Done("-"));
            if (!(outcome instanceof Done)) {
                return outcome;
            }
        }
        return outcome;
    }
}
