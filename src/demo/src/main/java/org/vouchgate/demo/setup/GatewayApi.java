package org.vouchgate.demo.setup;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.Map;
import org.vouchgate.demo.wallet.GatewayHttp;
import org.vouchgate.testkit.wallet.WalletHttp;

/** The gateway's API, for one role. */
final class GatewayApi {

    /** The gateway is not there yet, or does not know this token yet. */
    static final class NotReadyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotReadyException(String what) {
            super(what, null, false, false);
        }
    }

    private final WalletHttp http;
    private final String base;
    private final String token;

    GatewayApi(GatewayHttp gateway, JsonObject described, String role) {
        this.http = gateway.http();
        this.base = described.getString("api");
        this.token = described.getJsonObject("tokens").getString(role);
    }

    JsonStructure get(String path) {
        return call("GET", path, "");
    }

    JsonStructure post(String path, JsonObject body) {
        return call("POST", path, body.toString());
    }

    JsonStructure put(String path, JsonObject body) {
        return call("PUT", path, body.toString());
    }

    private JsonStructure call(String method, String path, String body) {
        var answer = http.send(
                method,
                URI.create(base + path),
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
                body);
        if (answer.status() == 401 || answer.status() == 404 || answer.status() >= 500) {
            throw new NotReadyException(method + " " + path + " answered " + answer.status());
        }
        if (answer.status() >= 300) {
            throw new IllegalStateException(method + " " + path + " answered " + answer.status() + " " + answer.body());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }

    static boolean is(JsonValue object, String member, String value) {
        return object.asJsonObject().getString(member, "").equals(value);
    }
}
