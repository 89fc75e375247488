package org.vouchgate.acceptance.wallet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/**
 * What came of a foreign wallet's run.
 *
 * @param seen what it reported
 */
public record WalletRun(JsonObject seen) {

    /** Why it refused to answer, in its own words; empty if it did not refuse. */
    public String refusal() {
        return seen.getString("refused", "");
    }

    /** The authorization request as it read and verified it. */
    public JsonObject request() {
        return seen.getJsonObject("request");
    }

    /** The status of the gateway's answer. */
    public int status() {
        return response().getInt("status");
    }

    /** The gateway's answer to the wallet. */
    public JsonObject body() {
        try (var reader = Json.createReader(new StringReader(response().getString("body")))) {
            return reader.readObject();
        }
    }

    private JsonObject response() {
        if (!seen.containsKey("response")) {
            throw new AssertionError("the wallet sent nothing: " + seen);
        }
        return seen.getJsonObject("response");
    }
}
