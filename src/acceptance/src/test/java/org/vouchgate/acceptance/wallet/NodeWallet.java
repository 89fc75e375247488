package org.vouchgate.acceptance.wallet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.TestKey;

/** The npm stack as a wallet: @openid4vc/openid4vp, @sd-jwt, dcql and jose. Skips the test where Node is missing. */
public final class NodeWallet {

    private final TestKey holder;
    private final List<IssuedCredential> credentials = new ArrayList<>();

    private NodeWallet(TestKey holder) {
        this.holder = holder;
    }

    public static NodeWallet around(TestKey holder) {
        assumeTrue(NodeModules.missing().isEmpty(), () -> NodeModules.missing().orElseThrow());
        return new NodeWallet(holder);
    }

    public TestKey key() {
        return holder;
    }

    public NodeWallet receive(IssuedCredential credential) {
        credentials.add(credential);
        return this;
    }

    /** Fetches and verifies the request, and answers nothing. */
    public WalletRun read(String authorizationRequest) {
        return run(authorizationRequest, "read", Json.createArrayBuilder().build());
    }

    /** Answers with what the query asks for. */
    public WalletRun answer(String authorizationRequest) {
        return run(
                authorizationRequest,
                "answer",
                Json.createArrayBuilder(List.of("A256GCM", "A128GCM")).build());
    }

    /** Answers, encrypting content with this algorithm if anything is encrypted. */
    public WalletRun answer(String authorizationRequest, String contentEncryption) {
        return run(
                authorizationRequest,
                "answer",
                Json.createArrayBuilder(List.of(contentEncryption)).build());
    }

    public WalletRun decline(String authorizationRequest) {
        return run(authorizationRequest, "decline", Json.createArrayBuilder().build());
    }

    private WalletRun run(String authorizationRequest, String step, JsonArray contentEncryption) {
        var directory = NodeModules.directory();
        var builder = new ProcessBuilder("node", "wallet.mjs").directory(directory.toFile());
        builder.environment()
                .put(
                        "NODE_EXTRA_CA_CERTS",
                        DevelopmentKeys.file("authority.pem").toString());
        var errors = directory.resolve("wallet.log");
        builder.redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        try {
            var node = builder.start();
            try (var input = node.getOutputStream()) {
                input.write(job(authorizationRequest, step)
                        .add("contentEncryption", contentEncryption)
                        .build()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
            }
            var output = node.getInputStream().readAllBytes();
            if (!node.waitFor(60, TimeUnit.SECONDS) || output.length == 0) {
                node.destroyForcibly();
                throw new IllegalStateException("the Node wallet broke; see " + errors);
            }
            try (var reader = Json.createReader(new ByteArrayInputStream(output))) {
                return new WalletRun(reader.readObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonObjectBuilder job(String authorizationRequest, String step) throws IOException {
        var held = Json.createArrayBuilder();
        credentials.forEach(credential -> held.add(
                Json.createObjectBuilder().add("format", credential.format()).add("encoded", credential.encoded())));
        return Json.createObjectBuilder()
                .add("authorizationRequest", authorizationRequest)
                .add("step", step)
                .add("credentials", held)
                .add("authority", Files.readString(DevelopmentKeys.file("authority.pem")))
                .add("holder", holder());
    }

    private JsonObject holder() {
        return Json.createObjectBuilder()
                .add("did", holder.didKey())
                .add("didMethod", holder.didKeyMethod())
                .add("pkcs8", holder.export().getString("pkcs8"))
                .build();
    }
}
