package org.vouchgate.acceptance.line;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;

/** One presentation request, as whoever opened it sees it. */
public final class Asked {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api;
    private final JsonObject opened;

    Asked(Api api, JsonObject opened) {
        this.api = api;
        this.opened = opened;
    }

    /** One that is known by its id. */
    public static Asked of(Api api, String id) {
        return new Asked(api, api.get("/api/v1/presentation-requests/" + id).object());
    }

    /** The same request, seen with the token of another start. */
    Asked seenBy(Api other) {
        return new Asked(other, opened);
    }

    public String id() {
        return opened.getString("id");
    }

    public String path() {
        return "/api/v1/presentation-requests/" + id();
    }

    /** What the API answered when it was opened. */
    public JsonObject opened() {
        return opened;
    }

    /** The link that opens a wallet. */
    public String authorizationRequest() {
        return opened.getString("authorizationRequest");
    }

    public Reply see() {
        return api.get(path());
    }

    public String state() {
        return see().object().getString("state");
    }

    /** Why it ended; empty while it has not. */
    public String reason() {
        return see().object().getString("reason", "");
    }

    public JsonObject assessment() {
        var reply = api.get(path() + "/assessment");
        if (reply.status() != 200) {
            throw new AssertionError(reply);
        }
        return reply.object();
    }

    /** The steps to every ATS. */
    public List<JsonObject> deliveries() {
        return api.get(path() + "/deliveries").array().getValuesAs(JsonObject.class);
    }

    /** Every finding of every credential, as {@code check:answer:reason}. */
    public List<String> findings() {
        return findingObjects()
                .map(finding -> finding.getString("check") + ":" + finding.getString("answer") + ":"
                        + finding.getString("reason"))
                .toList();
    }

    /** The reasons of the checks that failed. */
    public List<String> failures() {
        return reasons("failed");
    }

    /** The reasons of the checks that could not be made. */
    public List<String> unknowns() {
        return reasons("unknown");
    }

    /** Waits for something that happens by itself. */
    public void awaitState(String state) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!state().equals(state)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never became " + state + ": " + see());
            }
            pause();
        }
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> reasons(String answer) {
        return findingObjects()
                .filter(finding -> finding.getString("answer").equals(answer))
                .map(finding -> finding.getString("reason"))
                .toList();
    }

    private Stream<JsonObject> findingObjects() {
        return assessment().getJsonArray("credentials").getValuesAs(JsonObject.class).stream()
                .flatMap(credential -> credential.getJsonArray("findings").getValuesAs(JsonObject.class).stream());
    }
}
