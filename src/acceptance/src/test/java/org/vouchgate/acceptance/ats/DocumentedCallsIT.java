package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.TlsFront;

/** The lines of curl and openssl in the documentation of the generic connector, run as they stand there. */
class DocumentedCallsIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static final String OUT = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String IN = "whsec_YW5vdGhlciBzZWNyZXQsIGZvciBvcmRlcnMgb25seSE=";
    private static final String TOKEN = "token-" + UUID.randomUUID();

    private record Arrived(Map<String, String> headers, byte[] body) {}

    private record Ran(int exit, String said) {
        JsonObject json() {
            try (var reader = Json.createReader(new StringReader(said))) {
                return reader.readObject();
            }
        }
    }

    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();

    @TempDir
    Path directory;

    private HttpServer receiver;
    private TlsFront front;
    private Connection connection;
    private String address;

    @BeforeEach
    void connect() throws IOException {
        Assumptions.assumeTrue(has("curl") && has("openssl"), "curl and openssl are not both installed");
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        receiver.createContext("/", exchange -> {
            try (exchange) {
                var headers = new HashMap<String, String>();
                exchange.getRequestHeaders()
                        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
                arrived.add(new Arrived(headers, exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(204, -1);
            }
        });
        receiver.start();
        front = TlsFront.before(
                URI.create("http://127.0.0.1:" + receiver.getAddress().getPort()));
        connection = Connection.open(
                RECRUITING.admin(),
                "generic",
                Map.of("endpoint", front.at("/hook").toString(), "job", RECRUITING.job()),
                Map.of("signing-secret", OUT, "inbound-signing-secret", IN, "inbound-token", TOKEN));
        address = Gateways.shared().address().resolve(connection.address()).toString();
    }

    @AfterEach
    void disconnect() {
        if (connection != null) {
            connection.close();
            front.close();
            receiver.stop(0);
        }
    }

    @Test
    @DisplayName(
            "4: a signed order, how it stands, its end, and the check of what arrives: as the documentation has them")
    void the_documented_calls_work() throws IOException {
        var reference = "order-" + UUID.randomUUID();
        Files.writeString(directory.resolve("order.json"), order(reference));

        var placed = run(recipe("order"), Map.of("ADDRESS", address, "SECRET", IN));
        assertThat(placed.json().getString("orderRef")).as(placed.said()).isEqualTo(reference);
        var stands = run(recipe("status"), Map.of("ADDRESS", address, "ORDER", reference, "TOKEN", TOKEN));
        assertThat(stands.json().getString("state")).as(stands.said()).isEqualTo("requested");
        assertThat(run(recipe("order"), Map.of("ADDRESS", address, "SECRET", OUT))
                        .said())
                .as("signed with the other secret")
                .contains("401");

        Files.writeString(directory.resolve("order.json"), "{\"cancel\": \"" + reference + "\"}");
        var cancel = recipe("order").replace("$ADDRESS/v1/orders", "$ADDRESS/v1/orders/" + reference + "/cancel");
        assertThat(run(cancel, Map.of("ADDRESS", address, "SECRET", IN)).json().getString("state"))
                .isEqualTo("cancelled");

        Connection.await(() -> !arrived.isEmpty(), () -> "nothing has arrived");
        var event = arrived.get(0);
        Files.write(directory.resolve("body.json"), event.body());
        assertThat(run(recipe("check"), headers(event))).isEqualTo(new Ran(0, "genuine\n"));
        Files.writeString(directory.resolve("body.json"), new String(event.body(), StandardCharsets.UTF_8) + " ");
        assertThat(run(recipe("check"), headers(event))).isEqualTo(new Ran(1, "forged\n"));
    }

    private static Map<String, String> headers(Arrived event) {
        return Map.of(
                "SECRET",
                OUT,
                "ID",
                event.headers().get("webhook-id"),
                "TIMESTAMP",
                event.headers().get("webhook-timestamp"),
                "SIGNATURE",
                event.headers().get("webhook-signature"));
    }

    private static String order(String reference) {
        return Json.createObjectBuilder()
                .add("packageId", "skills")
                .add("orderRef", reference)
                .add(
                        "candidate",
                        Json.createObjectBuilder()
                                .add("name", "Ada Vintertree")
                                .add("email", "ada@mail.example")
                                .add("applicationRef", reference))
                .build()
                .toString();
    }

    /** The block of this name in the documentation. */
    private static String recipe(String name) throws IOException {
        var root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("src/docs/connectors/generic.md"))) {
            root = root.getParent();
        }
        var block = Pattern.compile("```sh " + name + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(root.resolve("src/docs/connectors/generic.md")));
        assertThat(block.find()).as("the documentation has %s", name).isTrue();
        return block.group(1);
    }

    private Ran run(String script, Map<String, String> variables) throws IOException {
        var builder = new ProcessBuilder("bash", "-uc", script)
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(variables);
        builder.environment()
                .put("CURL_CA_BUNDLE", DevelopmentKeys.file("authority.pem").toString());
        return ran(builder);
    }

    private static Ran ran(ProcessBuilder builder) throws IOException {
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Ran(process.exitValue(), said);
    }

    private static boolean has(String program) throws IOException {
        return ran(new ProcessBuilder("bash", "-c", "command -v " + program).redirectErrorStream(true))
                        .exit()
                == 0;
    }
}
