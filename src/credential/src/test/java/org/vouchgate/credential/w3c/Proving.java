package org.vouchgate.credential.w3c;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.function.UnaryOperator;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.credential.key.ProofKeysByPolicy;
import org.vouchgate.credential.ld.PinnedContexts;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.LinkedDataSigner;

/** Badges with Data Integrity proofs, made apart from the code under test, and readers for them. */
final class Proving {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final SecureRandom CHANCE = new SecureRandom();
    static final TestKey ISSUER = TestKey.ed25519(CHANCE);
    static final TestKey HOLDER = TestKey.ed25519(CHANCE);
    static final LinkedDataSigner SIGNER = new LinkedDataSigner(contexts(0));
    static final LinkedDataSigner LATER_SIGNER = new LinkedDataSigner(contexts(1));

    private Proving() {}

    /** An Open Badge by {@link #ISSUER} about {@link #HOLDER}, not signed. */
    static JsonObject badge() {
        return badge(ISSUER.didKey());
    }

    static JsonObject badge(String issuer) {
        return json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                              "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:6a1f8f6e-9f7a-4b13-a1e0-0a3f0a3e8f11",
                 "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": {"id": "%s", "type": ["Profile"], "name": "College"},
                 "validFrom": "2026-01-01T00:00:00Z",
                 "name": "Welding",
                 "credentialSubject": {
                   "id": "%s", "type": ["AchievementSubject"],
                   "achievement": {"id": "https://college.example/a/1", "type": ["Achievement"], "name": "Welding",
                                   "description": "Can weld", "criteria": {"narrative": "Weld a frame"}}}}
                """.formatted(issuer, HOLDER.didKey()));
    }

    static JsonObjectBuilder assertion() {
        return LinkedDataSigner.assertion("eddsa-rdfc-2022", ISSUER.didKeyMethod())
                .add("created", "2026-02-01T00:00:00Z");
    }

    static JsonObject signed(JsonObject document) {
        return SIGNER.sign(document, assertion().build(), ISSUER);
    }

    static JsonObject signed(JsonObject document, UnaryOperator<JsonObjectBuilder> options) {
        return SIGNER.sign(document, options.apply(assertion()).build(), ISSUER);
    }

    static Finding refused(JsonObject credential) {
        return finding(read(credential));
    }

    static Reason reason(JsonObject credential) {
        return refused(credential).reason();
    }

    static Read<SignedCredential> read(JsonObject credential) {
        return reader(KeyPolicy.NOBODY_REGISTERED, PublishedDocuments.nothing()).read(strict(credential), NOON);
    }

    static DataIntegrityReader reader(KeyPolicy policy, Fetch fetch) {
        return new DataIntegrityReader(keys(policy, fetch), LegacyProofs.ACCEPTED);
    }

    static ProofKeysByPolicy keys(KeyPolicy policy, Fetch fetch) {
        return new ProofKeysByPolicy(policy, new RecentDocuments(fetch, Duration.ofMinutes(1)));
    }

    static Finding finding(Read<SignedCredential> read) {
        return read.fold(SignedCredential::integrity, refused -> refused);
    }

    static UnaryOperator<JsonObject> with(String name, JsonValue value) {
        return before -> Json.createObjectBuilder(before).add(name, value).build();
    }

    static UnaryOperator<JsonObject> with(String name, String value) {
        return with(name, Json.createValue(value));
    }

    static JsonObject without(JsonObject object, String name) {
        return Json.createObjectBuilder(object).remove(name).build();
    }

    /** The badge under another list of contexts. */
    static JsonObject underContexts(JsonObject document, JsonValue... contexts) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (var context : contexts) {
            list.add(context);
        }
        return with("@context", list.build()).apply(document);
    }

    static JsonObject json(String text) {
        return StrictJson.object(text).orElseThrow();
    }

    /** As it comes over the wire. */
    static JsonObject strict(JsonObject json) {
        return json(json.toString());
    }

    private static HashMap<String, JsonObject> contexts(int edition) {
        var contexts = new HashMap<String, JsonObject>();
        var pinned = PinnedContexts.standard();
        for (var context : pinned.all()) {
            if (edition == 1 || !contexts.containsKey(context.url())) {
                contexts.put(context.url(), pinned.content(context));
            }
        }
        return contexts;
    }
}
