package org.vouchgate.ats.ashby;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.json.JsonRead;

/**
 * A failure that came with status 200: {@code success:false}, errors as texts or as objects, and {@code errorInfo}.
 *
 * @param words all that it says, in lower case
 * @param code  what may be quoted
 */
record AshbyComplaint(String words, String code) {

    private static final String SYMBOL = "[a-z][a-z_]{2,60}";

    /** Empty if the answer does not complain. */
    static Optional<AshbyComplaint> in(JsonObject body) {
        var errors = body.get("errors") instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        var failed = JsonValue.FALSE.equals(body.get("success")) || !errors.isEmpty();
        if (!failed) {
            return Optional.empty();
        }
        var info = JsonRead.object(body, "errorInfo");
        var said = Stream.concat(
                        info.stream().flatMap(AshbyComplaint::words),
                        errors.stream().flatMap(AshbyComplaint::words))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return Optional.of(new AshbyComplaint(
                String.join("\n", said),
                said.stream().filter(word -> word.matches(SYMBOL)).findFirst().orElse("no code")));
    }

    /** What it means for a step; {@code after} is how long the answer's headers ask to wait. */
    StepOutcome outcome(boolean harmless, Optional<Duration> after) {
        var why = "Ashby answered success:false (" + code + ")";
        if (says("rate_limit", "rate limit", "concurrent_limit", "concurrent limit", "too many requests")) {
            return new Retry(after, why);
        }
        if (says("missing_endpoint_permission")) {
            return new Refused(Refusal.FORBIDDEN, why);
        }
        if (says("invalid_api_key", "unauthorized", "unauthenticated")) {
            return new Refused(Refusal.AUTHORIZATION_REVOKED, why);
        }
        if (says("not_found", "not found")) {
            return new Refused(Refusal.NOT_FOUND, why);
        }
        if (says("permission", "forbidden")) {
            return new Refused(Refusal.FORBIDDEN, why);
        }
        if (says("internal", "server_error", "unknown_error", "timeout", "unavailable")) {
            return harmless ? new Retry(after, why) : new Ambiguous(after, why);
        }
        return new Refused(Refusal.INVALID, why);
    }

    private boolean says(String... parts) {
        return Stream.of(parts).anyMatch(words::contains);
    }

    private static Stream<String> words(JsonValue value) {
        if (value instanceof JsonString text) {
            return Stream.of(text.getString());
        }
        return value instanceof JsonObject object
                ? Stream.of("code", "error", "message", "title").flatMap(name -> JsonRead.text(object, name).stream())
                : Stream.empty();
    }

    /** Ashby's words may quote what was sent. */
    @Override
    public String toString() {
        return "AshbyComplaint[" + code + "]";
    }
}
