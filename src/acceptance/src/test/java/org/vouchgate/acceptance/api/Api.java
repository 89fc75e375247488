package org.vouchgate.acceptance.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.GatewayServer;

/** A client of one gateway, with the token of one role or with none. Follows no redirect. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .sslContext(DevelopmentKeys.tls())
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final URI base;
    private final Optional<String> token;

    private Api(URI base, Optional<String> token) {
        this.base = base;
        this.token = token;
    }

    public static Api anonymous(GatewayServer server) {
        return new Api(server.address(), Optional.empty());
    }

    /** As the first employer's {@code recruiter}, {@code employer-admin}, {@code privacy-officer} or {@code integrator}. */
    public static Api as(String role, GatewayServer server) {
        return anonymous(server).with(demo(server).getJsonObject("tokens").getString(role));
    }

    /** The same role at the second employer. */
    public static Api asOther(String role, GatewayServer server) {
        return anonymous(server)
                .with(demo(server)
                        .getJsonObject("otherEmployer")
                        .getJsonObject("tokens")
                        .getString(role));
    }

    public Api with(String bearer) {
        return new Api(base, Optional.of(bearer));
    }

    /** What the demo profile tells a stranger's program. */
    public static JsonObject demo(GatewayServer server) {
        try (var reader = Json.createReader(new StringReader(Files.readString(server.demoFile())))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For whoever speaks to the gateway, or to a stand-in, without this class. */
    public static HttpClient http() {
        return HTTP;
    }

    public URI at(String path) {
        return base.resolve(path);
    }

    public Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Reply delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Reply post(String path, JsonStructure body) {
        return send("POST", path, BodyPublishers.ofString(body.toString()), "Content-Type", "application/json");
    }

    public Reply put(String path, JsonStructure body) {
        return send("PUT", path, BodyPublishers.ofString(body.toString()), "Content-Type", "application/json");
    }

    public Reply postForm(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body), "Content-Type", "application/x-www-form-urlencoded");
    }

    /** Any exchange. */
    public Reply send(String method, String path, BodyPublisher body, String... headers) {
        var address = base.resolve(path);
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).method(method, body);
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new Reply(method + " " + address.getPath(), HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("no answer to " + method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
