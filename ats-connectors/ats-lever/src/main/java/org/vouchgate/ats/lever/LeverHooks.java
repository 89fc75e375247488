package org.vouchgate.ats.lever;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.SubscribesToEvents;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.secret.Secret;

/**
 * Sets up one webhook per event. Each signs with a token of its own, which Lever makes and says once: a webhook whose token
 * is not known is of no use to anybody, and is made anew.
 */
final class LeverHooks implements SubscribesToEvents {

    private static final JsonArray ORIGINS = Json.createArrayBuilder(
                    List.of("agency", "applied", "internal", "referred", "sourced", "university"))
            .build();

    /** Lever chooses the secrets itself. */
    @Override
    public Subscribed subscribe(URI address, Optional<Secret> secret, Exchange exchange) {
        var api = LeverApi.of(exchange);
        return api.list("/webhooks", Optional.empty(), hook -> isAt(address, hook), 500)
                .fold(
                        known -> subscribe(address, known.value(), api),
                        gone -> failed(new Refused(Refusal.FORBIDDEN, "Lever shows this account no webhooks")),
                        failed -> failed(failed.outcome()));
    }

    private static Subscribed subscribe(URI address, List<JsonObject> present, LeverApi api) {
        var tokens = new HashMap<String, Secret>();
        for (var event : LeverEvent.values()) {
            var hooks = present.stream().filter(hook -> isFor(event, hook)).toList();
            var known = api.settings().account().secret(event.secret()).isPresent();
            if (hooks.isEmpty() || !known) {
                var outcome = replace(hooks, event, address, api, tokens);
                if (!(outcome instanceof Done)) {
                    return new Subscribed(outcome, tokens);
                }
            }
        }
        return new Subscribed(new Done("-"), tokens);
    }

    private static StepOutcome replace(
            List<JsonObject> old, LeverEvent event, URI address, LeverApi api, Map<String, Secret> tokens) {
        for (var hook : old) {
            var id = JsonRead.text(hook, "id").filter(LeverApi::isId);
            var outcome = id.map(ref -> delete(ref, api)).orElse(new Done("-"));
            if (!(outcome instanceof Done)) {
                return outcome;
            }
        }
        var request = AtsRequest.of("POST", api.address("/webhooks")).json(body(event, address));
        // Harmless: a webhook that was made although nobody said so is found, and replaced, the next time.
        return api.calls()
                .write(
                        request,
                        true,
                        answered -> LeverApi.data(answered)
                                .flatMap(data -> JsonRead.object(data, "configuration"))
                                .flatMap(configuration -> JsonRead.text(configuration, "signatureToken"))
                                .<StepOutcome>map(token -> {
                                    tokens.put(event.secret(), new Secret(token));
                                    return new Done("-");
                                })
                                .orElseGet(() -> new Refused(
                                        Refusal.INVALID, "Lever made a webhook without a signature token")));
    }

    private static StepOutcome delete(String id, LeverApi api) {
        var outcome = api.calls()
                .write(AtsRequest.of("DELETE", api.address("/webhooks/" + id)), true, answered -> new Done(id));
        return outcome instanceof Refused refused && refused.code() == Refusal.NOT_FOUND ? new Done(id) : outcome;
    }

    private static String body(LeverEvent event, URI address) {
        var body = Json.createObjectBuilder().add("url", address.toString()).add("event", event.word());
        if (event.conditional()) {
            body.add(
                    "configuration",
                    Json.createObjectBuilder()
                            .add("conditions", Json.createObjectBuilder().add("origins", ORIGINS)));
        }
        return body.build().toString();
    }

    private static boolean isAt(URI address, JsonObject hook) {
        return JsonRead.text(hook, "url").filter(address.toString()::equals).isPresent();
    }

    private static boolean isFor(LeverEvent event, JsonObject hook) {
        return JsonRead.text(hook, "event").filter(event.word()::equals).isPresent();
    }

    private static Subscribed failed(StepOutcome outcome) {
        return new Subscribed(outcome, Map.of());
    }
}
