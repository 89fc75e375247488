package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.vouchgate.acceptance.api.Api;

/** An employer's account with an ATS, as an administrator sees it. */
final class Connection implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Api admin;
    private final String connector;

    private Connection(Api admin, String connector) {
        this.admin = admin;
        this.connector = connector;
    }

    /** Connects, or changes the account. */
    static Connection open(Api admin, String connector, Map<String, String> settings, Map<String, String> secrets) {
        var body = Json.createObjectBuilder()
                .add("settings", Json.createObjectBuilder(Map.copyOf(settings)))
                .add("secrets", Json.createObjectBuilder(Map.copyOf(secrets)))
                .build();
        var reply = admin.put("/api/v1/ats-accounts/" + connector, body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return new Connection(admin, connector);
    }

    /** The path at which this account's ATS calls. */
    String address() {
        var reply = admin.post(path() + "/addresses", JsonObject.EMPTY_JSON_OBJECT);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        var address = reply.object().getString("address");
        return address.substring(address.indexOf("/ats/"));
    }

    String path() {
        return "/api/v1/ats-accounts/" + connector;
    }

    JsonObject status() {
        return admin.get(path() + "/status").object();
    }

    /** {@code running, limited, left_alone, trying, paused}. */
    String traffic() {
        return status().getJsonObject("traffic").getString("state");
    }

    /** The deliveries to this ATS that fit, newest first. */
    List<JsonObject> deliveries(String query) {
        return admin.get("/api/v1/deliveries?connector=" + connector + "&" + query)
                .object()
                .getJsonArray("deliveries")
                .getValuesAs(JsonObject.class);
    }

    /** What an admin does about one delivery. */
    int onDelivery(JsonObject delivery, String what, JsonObject body) {
        return admin.post("/api/v1/deliveries/" + delivery.getString("id") + "/" + what, body)
                .status();
    }

    /** Whether the audit trail has such a line about this. */
    boolean hasNoted(String action, String about) {
        return audit(action).stream()
                .anyMatch(line -> line.getString("about", "").equals(about));
    }

    /** The latest lines of the audit trail that tell of such an action. */
    List<JsonObject> audit(String action) {
        return admin
                .get("/api/v1/audit?limit=300")
                .object()
                .getJsonArray("events")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(line -> line.getString("action").equals(action))
                .toList();
    }

    /** The page on which an administrator sees all connections, in English. */
    String page() {
        return admin.get("/connectors").text();
    }

    @Override
    public void close() {
        admin.delete(path());
    }

    /** Waits for something that happens by itself. */
    static void await(BooleanSupplier happened, Supplier<String> otherwise) {
        var end = System.nanoTime() + PATIENCE;
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still: " + otherwise.get());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
