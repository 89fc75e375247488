package org.vouchgate.acceptance.wallet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.Repository;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.mdoc.IssuedMdoc;
import org.vouchgate.testkit.wallet.PresentationAsk;

/**
 * Multipaz on the JVM, in two ways.
 *
 * <p>{@link #answer} leaves everything from the link to the post to Multipaz: fetching the request, verifying its signature,
 * matching the query, disclosing, key binding, encrypting, posting. Ours are the holder's consent, the holder's key pair and
 * the certificate authority for HTTPS.
 *
 * <p>{@link #prepare} is for what a sound wallet does not do. Multipaz's: reading the SD-JWT VC, leaving out what is not to
 * be disclosed, making and signing the key binding JWT, encrypting the response. Ours: the holder's key pair, fetching and
 * verifying the request, matching the query, naming the claims to disclose, picking the verifier's key and its first content
 * encryption, posting the form.
 *
 * <p>Both run as programs of their own, in {@code src/test/multipaz}, because Multipaz is compiled for Java 21. Skips the
 * test where no such JDK is installed.
 */
public final class MultipazWallet {

    private static final String QUERY = "skill_certificate";

    private final Path java;
    private final TestKey holder;
    private final IssuedCredential credential;

    private MultipazWallet(Path java, TestKey holder, IssuedCredential credential) {
        this.java = java;
        this.holder = holder;
        this.credential = credential;
    }

    public static MultipazWallet holding(IssuedCredential certificate, TestKey holder) {
        return new MultipazWallet(launcher(), holder, certificate);
    }

    private static Path launcher() {
        var java = NewerJava.launcher();
        assumeTrue(
                java.isPresent(),
                "Multipaz needs a JDK 21 or newer, this one or one installed in a directory beside it");
        return java.orElseThrow();
    }

    /** Answers a request from the link on; returns when the gateway has taken the answer. */
    public void answer(String authorizationRequest, String credentialType) {
        answer(java, holder, authorizationRequest, "dc+sd-jwt", credentialType, credential.encoded());
    }

    /** The same for a mobile document, of which a wallet holds nothing else. */
    public static void answer(String authorizationRequest, IssuedMdoc document) {
        answer(
                launcher(),
                document.device(),
                authorizationRequest,
                "mso_mdoc",
                document.type(),
                Base64Url.encode(document.issuerSigned()));
    }

    private static void answer(
            Path java, TestKey holder, String authorizationRequest, String format, String type, String credential) {
        run(
                java,
                "WholeWallet.java",
                Json.createObjectBuilder(holder.export())
                        .add("format", format)
                        .add("credential", credential)
                        .add("type", type)
                        .add("authority", DevelopmentKeys.file("authority.pem").toString())
                        .add("authorizationRequest", authorizationRequest)
                        .build());
    }

    /** The presentation and the encrypted response for a request that wants one, not yet sent. */
    public JsonObject prepare(PresentationAsk ask) {
        return prepare(ask, ask.nonce());
    }

    /** The same with another nonce than was asked for. */
    public JsonObject prepare(PresentationAsk ask, String nonce) {
        var metadata = ask.clientMetadata();
        var job = Json.createObjectBuilder(holder.export())
                .add("credential", credential.encoded())
                .add("query", QUERY)
                .add("claims", claims(ask))
                .add("nonce", nonce)
                .add("audience", ask.clientId())
                .add("state", ask.state().orElseThrow())
                .add(
                        "recipient",
                        metadata.getJsonObject("jwks").getJsonArray("keys").getJsonObject(0))
                .add(
                        "encryption",
                        metadata.getJsonArray("encrypted_response_enc_values_supported")
                                .getString(0));
        return run(java, "Wallet.java", job.build());
    }

    /** The outermost name of every claim that the query asks of a certificate. */
    private static JsonArray claims(PresentationAsk ask) {
        var names = Json.createArrayBuilder();
        ask.dcqlQuery().getJsonArray("credentials").getValuesAs(JsonObject.class).stream()
                .filter(query -> query.getString("id").equals(QUERY))
                .flatMap(query -> query.getJsonArray("claims").getValuesAs(JsonObject.class).stream())
                .map(claim -> claim.getJsonArray("path").getString(0))
                .forEach(names::add);
        return names.build();
    }

    private static JsonObject run(Path java, String program, JsonObject job) {
        var errors = Repository.target().resolve("multipaz.log");
        var builder = new ProcessBuilder(
                java.toString(),
                Repository.at("src/acceptance/src/test/multipaz/" + program).toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        try {
            Files.createDirectories(errors.getParent());
            var wallet = builder.start();
            try (var input = wallet.getOutputStream()) {
                input.write(job.toString().getBytes(StandardCharsets.UTF_8));
            }
            var output = wallet.getInputStream().readAllBytes();
            if (!wallet.waitFor(60, TimeUnit.SECONDS) || output.length == 0) {
                wallet.destroyForcibly();
                throw new IllegalStateException("Multipaz made nothing; see " + errors);
            }
            try (var reader = Json.createReader(new ByteArrayInputStream(output))) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
