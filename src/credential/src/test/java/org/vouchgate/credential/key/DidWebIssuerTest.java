package org.vouchgate.credential.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.key.KeyLookups.CHANCE;
import static org.vouchgate.credential.key.KeyLookups.NOON;
import static org.vouchgate.credential.key.KeyLookups.NO_HEADER;
import static org.vouchgate.credential.key.KeyLookups.found;
import static org.vouchgate.credential.key.KeyLookups.kid;
import static org.vouchgate.credential.key.KeyLookups.lookUp;
import static org.vouchgate.credential.key.KeyLookups.notFound;
import static org.vouchgate.credential.key.KeyLookups.recent;
import static org.vouchgate.credential.key.KeyLookups.unreachable;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.testkit.TestKey;

class DidWebIssuerTest {

    private static final String DID = "did:web:college.example.org";
    private static final String METHOD = DID + "#signing";
    private static final String ADDRESS = "https://college.example.org/.well-known/did.json";

    private final TestKey key = TestKey.p256(CHANCE);

    @Test
    void the_key_is_the_one_the_document_lists_for_assertions() {
        var found = found(lookUp(DID, KeySource.DID_WEB, kid(METHOD), published(document(method()))));

        assertThat(found.key()).isEqualTo(key.publicKey());
        assertThat(found.issuer().identifier()).isEqualTo(DID);
        assertThat(found.issuer().keySource()).isEqualTo(KeySource.DID_WEB);
    }

    @Test
    void a_method_may_stand_inside_the_relationship() {
        var document = Json.createObjectBuilder()
                .add("id", DID)
                .add("assertionMethod", Json.createArrayBuilder().add(method()))
                .build();

        assertThat(found(lookUp(DID, KeySource.DID_WEB, kid(METHOD), published(document)))
                        .key())
                .isEqualTo(key.publicKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Multikey", "Ed25519VerificationKey2020"})
    void a_method_may_have_its_key_as_multibase(String type) {
        var edwards = TestKey.ed25519(CHANCE);
        var method = Json.createObjectBuilder()
                .add("id", METHOD)
                .add("type", type)
                .add("controller", DID)
                .add("publicKeyMultibase", edwards.didKey().substring("did:key:".length()));

        assertThat(found(lookUp(DID, KeySource.DID_WEB, kid(METHOD), published(document(method))))
                        .key())
                .isEqualTo(edwards.publicKey());
    }

    @Test
    @DisplayName("A-49: the document is the DID's own")
    void a_document_with_another_id_is_refused() {
        var document = Json.createObjectBuilder(document(method()))
                .add("id", "did:web:attacker.example.org")
                .build();

        assertThat(refused(document).reason()).isEqualTo(Reason.ISSUER_KEY_NOT_BOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"did:web:169.254.169.254", "did:web:localhost%3A8080", "did:web:a.com:..:..:x"})
    @DisplayName("A-49: nothing is fetched from an internal or contrived address, even if it is registered")
    void an_internal_address_is_refused_without_asking(String did) {
        var finding = notFound(lookUp(did, KeySource.DID_WEB, kid(did + "#1"), PublishedDocuments.nothing()));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(finding.sentence()).contains("public web address");
    }

    @Test
    @DisplayName("A-49: an address that the guard refuses is no matter of asking later")
    void an_address_that_may_not_be_opened_is_refused() {
        var world = PublishedDocuments.nothing().forbidden(ADDRESS);

        var finding = notFound(lookUp(DID, KeySource.DID_WEB, kid(METHOD), world));

        assertThat(finding.sentence()).contains("does not open");
    }

    @Test
    @DisplayName("A-50: a key for something else")
    void a_key_that_is_not_listed_for_assertions_is_refused() {
        var document = Json.createObjectBuilder()
                .add("id", DID)
                .add("verificationMethod", Json.createArrayBuilder().add(method()))
                .add("assertionMethod", Json.createArrayBuilder().add(DID + "#other"))
                .add("keyAgreement", Json.createArrayBuilder().add(METHOD))
                .add("authentication", Json.createArrayBuilder().add(METHOD))
                .build();

        assertThat(refused(document).sentence()).contains("not for this purpose");
    }

    @Test
    @DisplayName("A-51: a key of somebody else")
    void a_method_with_another_controller_is_refused() {
        var finding = refused(document(method().add("controller", "did:web:attacker.example.org")));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_BOUND);
    }

    @Test
    @DisplayName("A-51: identifiers are written out")
    void a_method_with_a_relative_id_is_not_found() {
        var document = Json.createObjectBuilder()
                .add("id", DID)
                .add("verificationMethod", Json.createArrayBuilder().add(method().add("id", "#signing")))
                .add("assertionMethod", Json.createArrayBuilder().add("#signing"))
                .build();

        assertThat(refused(document).reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @Test
    @DisplayName("A-51: two methods by one name are none")
    void a_method_that_is_there_twice_is_refused() {
        var document = Json.createObjectBuilder(document(method()))
                .add("authentication", Json.createArrayBuilder().add(method()))
                .build();

        assertThat(refused(document).reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "revoked, 2026-11-22T11:59:59Z",
        "revoked, 2026-11-22T12:00:00Z",
        "expires, 2026-11-22T11:59:59Z",
        "revoked, yesterday",
        "expires, 2027-01-01T00:00:00"
    })
    @DisplayName("A-52: a withdrawn key")
    void a_key_that_was_revoked_or_has_expired_is_refused(String member, String instant) {
        var finding = refused(document(method().add(member, instant)));

        assertThat(finding.sentence()).contains("withdrawn");
    }

    @Test
    void a_key_that_will_expire_is_still_good() {
        var document = document(method().add("expires", "2026-11-22T13:00:01+01:00"));

        assertThat(found(lookUp(DID, KeySource.DID_WEB, kid(METHOD), published(document)))
                        .key())
                .isEqualTo(key.publicKey());
    }

    @Test
    void a_key_that_cannot_be_used_is_refused() {
        var both = method().add("publicKeyMultibase", "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK");
        var otherType = method().add("type", "EcdsaSecp256k1VerificationKey2019");
        var otherMember = method().add("type", "Multikey");
        var otherKind = Json.createObjectBuilder()
                .add("id", METHOD)
                .add("type", "Ed25519VerificationKey2020")
                .add("controller", DID)
                .add("publicKeyMultibase", key.didKey().substring("did:key:".length()));
        var otherAlgorithm = method().add(
                        "publicKeyJwk",
                        Json.createObjectBuilder(key.publicJwk()).add("alg", "ES384"));

        assertThat(refused(document(both)).sentence()).contains("no kind that can be used");
        assertThat(refused(document(otherType)).sentence()).contains("no kind that can be used");
        assertThat(refused(document(otherMember)).sentence()).contains("no kind that can be used");
        assertThat(refused(document(otherKind)).sentence()).contains("no kind that can be used");
        assertThat(refused(document(otherAlgorithm)).sentence()).contains("no kind that can be used");
    }

    @Test
    @DisplayName("A-41: a kid on another host is not the issuer's")
    void a_key_of_another_host_is_not_bound() {
        var header = kid("https://attacker.example.org/key.json");

        var finding = notFound(lookUp(DID, KeySource.DID_WEB, header, published(document(method()))));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_BOUND);
    }

    @Test
    void a_document_with_many_keys_needs_a_key_identifier() {
        var finding = notFound(lookUp(DID, KeySource.DID_WEB, NO_HEADER, published(document(method()))));

        assertThat(finding.sentence()).contains("does not name a signing key");
    }

    @Test
    @DisplayName("A-09: a document that two parsers could read differently")
    void a_document_with_duplicate_members_is_refused() {
        var twice = "{\"id\":\"" + DID + "\",\"id\":\"" + DID + "\"}";
        var world = PublishedDocuments.nothing().with(ADDRESS, "application/json", twice);

        assertThat(notFound(lookUp(DID, KeySource.DID_WEB, kid(METHOD), world)).sentence())
                .contains("cannot be read");
    }

    @Test
    void a_document_that_is_not_served_as_json_is_refused() {
        var world = PublishedDocuments.nothing()
                .with(ADDRESS, "text/html", document(method()).toString());

        assertThat(notFound(lookUp(DID, KeySource.DID_WEB, kid(METHOD), world)).sentence())
                .contains("not JSON");
    }

    @Test
    @DisplayName("K4: could not find out")
    void a_document_that_cannot_be_fetched_leaves_the_key_unknown() {
        var world = PublishedDocuments.nothing().unreachable(ADDRESS);

        var finding = unreachable(lookUp(DID, KeySource.DID_WEB, kid(METHOD), world));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_UNREACHABLE);
        assertThat(finding.sentence()).contains(DID).contains("again later");
    }

    @Test
    void a_key_that_came_after_the_document_was_fetched_is_found() {
        var world = published(document(method().add("id", DID + "#old")));
        var keys = new IssuerKeysByPolicy(claimed -> Set.of(KeySource.DID_WEB), recent(world));
        notFound(keys.find(Optional.of(DID), kid(METHOD), NOON));
        world.with(ADDRESS, "application/json", document(method()).toString());

        var found = found(keys.find(Optional.of(DID), kid(METHOD), NOON.plus(Duration.ofMinutes(2))));

        assertThat(found.key()).isEqualTo(key.publicKey());
    }

    @Test
    void a_stream_of_unknown_keys_does_not_become_a_stream_of_requests() {
        var world = published(document(method()));
        var keys = new IssuerKeysByPolicy(claimed -> Set.of(KeySource.DID_WEB), recent(world));

        for (int i = 0; i < 10; i++) {
            notFound(keys.find(Optional.of(DID), kid(DID + "#" + i), NOON.plusSeconds(i)));
        }

        assertThat(world.asked()).hasSize(1);
    }

    private Finding refused(JsonObject document) {
        return notFound(lookUp(DID, KeySource.DID_WEB, kid(METHOD), published(document)));
    }

    private static PublishedDocuments published(JsonObject document) {
        return PublishedDocuments.nothing().with(ADDRESS, "application/did+ld+json", document.toString());
    }

    private JsonObjectBuilder method() {
        return Json.createObjectBuilder()
                .add("id", METHOD)
                .add("type", "JsonWebKey")
                .add("controller", DID)
                .add("publicKeyJwk", key.publicJwk());
    }

    private static JsonObject document(JsonObjectBuilder method) {
        return Json.createObjectBuilder()
                .add("id", DID)
                .add("verificationMethod", Json.createArrayBuilder().add(method))
                .add("assertionMethod", Json.createArrayBuilder().add(METHOD))
                .build();
    }
}
