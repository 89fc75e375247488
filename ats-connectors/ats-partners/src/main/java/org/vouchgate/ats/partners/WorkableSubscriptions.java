package org.vouchgate.ats.partners;

import jakarta.json.Json;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.SubscribesToEvents;
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.calls.Calls;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.secret.Secret;

/** One subscription per event; a second one to the same place is refused with 409, so it is there. */
final class WorkableSubscriptions implements SubscribesToEvents {

    @Override
    public Subscribed subscribe(URI address, Optional<Secret> secret, Exchange exchange) {
        var settings = new WorkableSettings(exchange.account());
        var calls = settings.calls(exchange);
        var subscriptions = settings.at("/subscriptions");
        var outcome = calls.isEmpty() || subscriptions.isEmpty()
                ? new Refused(Refusal.NOT_CONFIGURED, "Workable's account token or subdomain is missing")
                : WorkableRecords.EVENTS.stream()
                        .sorted()
                        .map(event -> subscribe(event, address, subscriptions.get(), calls.get()))
                        .filter(one -> !(one instanceof Done))
                        .findFirst()
                        .orElseGet(() -> new Done("-"));
        return new Subscribed(outcome, Map.of());
    }

    private static StepOutcome subscribe(String event, URI address, URI subscriptions, Calls calls) {
        var args = Json.createObjectBuilder()
                .add("account_id", account(calls))
                .add("job_shortcode", "")
                .add("stage_slug", "");
        var body = Json.createObjectBuilder()
                .add("target", address.toString())
                .add("event", event)
                .add("args", args)
                .build();
        var rule = new WriteOutcome(calls.ats(), true, calls.exchange().at());
        return calls.call(
                AtsRequest.of("POST", subscriptions).json(body.toString()),
                reply -> reply instanceof Answered answered && answered.status() == 409
                        ? new Done("-")
                        : rule.of(reply, answered -> new Done("-")),
                Function.identity());
    }

    private static String account(Calls calls) {
        return calls.exchange().account().setting(WorkableSettings.SUBDOMAIN).orElse("");
    }
}
