package org.vouchgate.presentation.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.response.Answers.KEY;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.response.WalletAnswer.Malformed.Reason;

/** C2SP Wycheproof's vectors, those kept here or all of a copy: what is encrypted, and agreement on keys. */
class WycheproofTest {

    @Test
    @DisplayName("EN-02, D14: no published encryption is opened: none is what a request asks for, and each says why")
    void nothing_that_was_not_asked_for_is_opened() {
        var wrong = new TreeMap<Integer, String>();
        for (var group : groups("json_web_encryption_test.json")) {
            var key = key(group.getJsonObject("private"));
            for (var test : tests(group)) {
                var jwe = test.getString("jwe");
                var reason = EncryptedAnswer.open(jwe, key, ContentEncryption.ALL)
                        .<Optional<Reason>>fold(opened -> Optional.empty(), failed -> Optional.of(failed.reason()));
                if (!reason.equals(Optional.of(expected(jwe)))) {
                    wrong.put(test.getInt("tcId"), test.getString("comment") + ": " + reason);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName(
            "A-18, EN-03: keys agree on the published secrets, and on none with a point off the curve or of another")
    void keys_agree_on_the_published_secrets() {
        var wrong = new TreeMap<Integer, String>();
        for (var group : groups("ecdh_secp256r1_webcrypto_test.json")) {
            for (var test : tests(group)) {
                var agreed = PublicJwk.read(test.getJsonObject("public"))
                        .flatMap(other -> key(test.getJsonObject("private"))
                                .recipient()
                                .agreement()
                                .with((ECPublicKey) other.key()))
                        .map(HexFormat.of()::formatHex);
                var valid = test.getString("result").equals("valid");
                if (!agreed.equals(valid ? Optional.of(test.getString("shared")) : Optional.empty())) {
                    wrong.put(test.getInt("tcId"), test.getString("comment"));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /**
     * What is wrong first: its form, a header that is never allowed, the algorithm (all but a few name one nobody asked for,
     * RSA1_5 and password-like ones among them), the method, or that it names no key.
     */
    private static Reason expected(String jwe) {
        var parts = jwe.split("\\.", -1);
        var header = header(parts[0]);
        if (parts.length != 5 || header.isEmpty()) {
            return Reason.ENCRYPTION_MALFORMED;
        }
        var isDirect = parts[1].isEmpty();
        if (!isDirect || !hasLength(parts[2], 12) || !hasLength(parts[4], 16)) {
            return Reason.ENCRYPTION_MALFORMED;
        }
        if (!header.get().contains("\"ECDH-ES\"")) {
            return Reason.ENCRYPTION_ALGORITHM_NOT_ALLOWED;
        }
        return header.get().contains("\"A128GCM\"") || header.get().contains("\"A256GCM\"")
                ? Reason.ENCRYPTION_KEY_UNKNOWN
                : Reason.ENCRYPTION_METHOD_NOT_OFFERED;
    }

    private static Optional<String> header(String encoded) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(encoded)))
                    .filter(text -> text.startsWith("{"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean hasLength(String encoded, int bytes) {
        try {
            return Base64.getUrlDecoder().decode(encoded).length == bytes;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A key of the vectors, where it is one that answers can be encrypted to; else ours. */
    private static ResponseKey key(JsonObject jwk) {
        return jwk.getString("crv", "").equals("P-256")
                ? ResponseKey.fromPrivateJwk(Json.createObjectBuilder(jwk)
                        .add("kid", jwk.getString("kid", "k"))
                        .remove("key_ops")
                        .build()
                        .toString())
                : KEY;
    }

    private static List<JsonObject> groups(String name) {
        return document(name).getJsonArray("testGroups").getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> tests(JsonObject group) {
        return group.getJsonArray("tests").getValuesAs(JsonObject.class);
    }

    private static JsonObject document(String name) {
        var copy = Optional.ofNullable(System.getProperty("vouchgate.vectors.wycheproof"))
                .map(directory -> Path.of(directory).resolve(name));
        try (var bytes = copy.isPresent()
                        ? Files.newInputStream(copy.get())
                        : Objects.requireNonNull(
                                WycheproofTest.class.getResourceAsStream("/vectors/wycheproof/" + name));
                var reader = Json.createReader(bytes)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
