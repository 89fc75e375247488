package org.vouchgate.fuzz;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.HolderKeys;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.TestKey;

/** What readers are given: a verifier that looks for everybody's keys, and a key of our own that signs what was made up. */
final class Verifier {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Challenge CHALLENGE = new Challenge("nonce", "x509_hash:us", NOON.minusSeconds(60));
    static final TestKey KEY = TestKey.p256(new SecureRandom());
    /** The key as lists and federations know it, under the name that {@link #signed} calls it by. */
    static final PublicJwk OPEN = PublicJwk.read(Json.createObjectBuilder(KEY.publicJwk())
                    .add("kid", KEY.didKeyMethod())
                    .build())
            .orElseThrow();

    static final RecentDocuments NOTHING_PUBLISHED = documents(new Fetched.Unreachable(Optional.empty()));

    private Verifier() {}

    static RecentDocuments documents(Fetched always) {
        Fetch fetch = (address, accept, maxBytes) -> always;
        return new RecentDocuments(fetch, Duration.ofMinutes(15));
    }

    static IssuerKeys issuerKeys() {
        return new IssuerKeysByPolicy(issuer -> EnumSet.allOf(KeySource.class), NOTHING_PUBLISHED);
    }

    static HolderKeys holderKeys() {
        return new DidHolderKeys(NOTHING_PUBLISHED);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The part of an input with this number; inputs with several parts separate them by line feeds. */
    static String part(String[] parts, int number) {
        return number < parts.length ? parts[number] : "";
    }

    /** A token with this payload, as written, signed with our own key and naming it, whatever else its header says. */
    static String signed(String header, String payload) {
        var start = Base64Url.encode(withKey(header)) + "." + Base64Url.encode(payload);
        return start + "." + Base64Url.encode(KEY.sign(start.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String withKey(String header) {
        try (var reader = Json.createReader(new StringReader(header))) {
            JsonObject json = reader.readObject();
            return Json.createObjectBuilder(json)
                    .add("alg", "ES256")
                    .add("kid", KEY.didKeyMethod())
                    .build()
                    .toString();
        } catch (JsonException | IllegalStateException notJson) {
            return header;
        }
    }
}
