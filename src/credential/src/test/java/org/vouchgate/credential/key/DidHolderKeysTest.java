package org.vouchgate.credential.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.vouchgate.credential.key.KeyLookups.CHANCE;
import static org.vouchgate.credential.key.KeyLookups.NOON;
import static org.vouchgate.credential.key.KeyLookups.NO_HEADER;
import static org.vouchgate.credential.key.KeyLookups.kid;
import static org.vouchgate.credential.key.KeyLookups.recent;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.testkit.TestKey;

class DidHolderKeysTest {

    private static final String HOLDER = "did:web:people.example.org:ada";
    private static final String ADDRESS = "https://people.example.org/ada/did.json";

    private final TestKey key = TestKey.ed25519(CHANCE);

    @Test
    void a_holder_may_be_named_by_its_key() {
        assertThat(found(key.didKey(), kid(key.didKeyMethod()), PublishedDocuments.nothing()))
                .isEqualTo(key.publicKey());
        assertThat(found(key.didJwk(), NO_HEADER, PublishedDocuments.nothing())).isEqualTo(key.publicKey());
    }

    @Test
    void a_published_key_must_be_listed_for_authentication() {
        assertThat(found(HOLDER, kid(HOLDER + "#1"), published("authentication")))
                .isEqualTo(key.publicKey());
    }

    @Test
    @DisplayName("A-50: a key for assertions does not authenticate")
    void a_key_for_assertions_proves_no_holder() {
        var finding = notFound(HOLDER, kid(HOLDER + "#1"), published("assertionMethod"));

        assertThat(finding.reason()).isEqualTo(Reason.HOLDER_KEY_MISSING);
    }

    @Test
    void a_holder_without_a_did_has_no_key() {
        var finding = notFound("https://people.example.org/ada", NO_HEADER, PublishedDocuments.nothing());

        assertThat(finding.reason()).isEqualTo(Reason.HOLDER_KEY_MISSING);
    }

    @Test
    void a_key_of_somebody_else_proves_no_holder() {
        var finding = notFound(key.didKey(), kid(TestKey.ed25519(CHANCE).didKeyMethod()), PublishedDocuments.nothing());

        assertThat(finding.reason()).isEqualTo(Reason.HOLDER_KEY_MISSING);
    }

    @Test
    void a_document_that_cannot_be_fetched_leaves_the_holder_unknown() {
        var world = PublishedDocuments.nothing().unreachable(ADDRESS);

        var finding = new DidHolderKeys(recent(world))
                .find(HOLDER, kid(HOLDER + "#1"), NOON)
                .<Finding>fold(
                        found -> fail("found"), notFound -> fail("not found"), HolderKeyLookup.Unreachable::finding);

        assertThat(finding.reason()).isEqualTo(Reason.HOLDER_KEY_UNREACHABLE);
    }

    private static PublicKey found(String holder, JsonObject header, PublishedDocuments world) {
        return new DidHolderKeys(recent(world))
                .find(holder, header, NOON)
                .fold(
                        HolderKeyLookup.Found::key,
                        notFound -> fail("not found: " + notFound.finding()),
                        unreachable -> fail("unreachable"));
    }

    private static Finding notFound(String holder, JsonObject header, PublishedDocuments world) {
        return new DidHolderKeys(recent(world))
                .find(holder, header, NOON)
                .fold(found -> fail("found"), HolderKeyLookup.NotFound::finding, unreachable -> fail("unreachable"));
    }

    private PublishedDocuments published(String relationship) {
        var document = Json.createObjectBuilder()
                .add("id", HOLDER)
                .add(
                        "verificationMethod",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", HOLDER + "#1")
                                        .add("type", "JsonWebKey2020")
                                        .add("controller", HOLDER)
                                        .add("publicKeyJwk", key.publicJwk())))
                .add(relationship, Json.createArrayBuilder().add(HOLDER + "#1"))
                .build();
        // The header names ES256; a key without alg of its own permits any, and the signature check looks at the type.
        return PublishedDocuments.nothing().with(ADDRESS, "application/did+json", document.toString());
    }
}
