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
import java.util.stream.Stream;
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

class MetadataIssuerTest {

    private static final String ISSUER = "https://college.example.org";
    private static final String ADDRESS = ISSUER + "/.well-known/jwt-vc-issuer";
    private static final String KEYS = "https://keys.example.org/college";

    private final TestKey key = TestKey.p256(CHANCE);

    @ParameterizedTest
    @CsvSource({
        "https://college.example.org, https://college.example.org/.well-known/jwt-vc-issuer",
        "https://college.example.org/, https://college.example.org/.well-known/jwt-vc-issuer",
        "https://college.example.org:8443/a/b, https://college.example.org:8443/.well-known/jwt-vc-issuer/a/b"
    })
    void the_well_known_part_stands_between_host_and_path(String issuer, String address) {
        var document = metadata().add("issuer", issuer).add("jwks", keySet(jwk("1")));
        var world = PublishedDocuments.nothing()
                .with(address, "application/json", document.build().toString());

        var found = found(lookUp(issuer, KeySource.JWT_VC_ISSUER_METADATA, kid("1"), world));

        assertThat(found.key()).isEqualTo(key.publicKey());
        assertThat(found.issuer().identifier()).isEqualTo(issuer);
    }

    @Test
    void keys_may_be_published_elsewhere() {
        var world = published(metadata().add("jwks_uri", KEYS))
                .with(KEYS, "application/jwk-set+json", keySet(jwk("1")).toString());

        assertThat(found(answer(world)).key()).isEqualTo(key.publicKey());
    }

    @Test
    void the_only_key_need_not_be_named() {
        var world = published(metadata().add("jwks", keySet(jwk("1"))));

        assertThat(found(lookUp(ISSUER, KeySource.JWT_VC_ISSUER_METADATA, NO_HEADER, world))
                        .key())
                .isEqualTo(key.publicKey());
    }

    @Test
    void one_of_several_keys_must_be_named() {
        var unreadable = Json.createObjectBuilder().add("kty", "AKP");
        var two = published(metadata().add("jwks", keySet(jwk("1"), jwk("2"))));
        var oneReadable = published(metadata().add("jwks", keySet(jwk("1"), unreadable)));

        assertThat(notFound(lookUp(ISSUER, KeySource.JWT_VC_ISSUER_METADATA, NO_HEADER, two))
                        .reason())
                .isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(notFound(lookUp(ISSUER, KeySource.JWT_VC_ISSUER_METADATA, NO_HEADER, oneReadable))
                        .reason())
                .isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://attacker.example.org", "https://college.example.org/", "https://COLLEGE.example.org"})
    @DisplayName("A-48: the metadata is the issuer's own, to the letter")
    void metadata_of_another_issuer_is_refused(String other) {
        var finding = refused(metadata().add("issuer", other).add("jwks", keySet(jwk("1"))));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_BOUND);
    }

    @Test
    @DisplayName("A-48: both jwks and jwks_uri, or neither")
    void metadata_with_keys_in_two_places_or_in_none_is_refused() {
        var both = refused(metadata().add("jwks", keySet(jwk("1"))).add("jwks_uri", KEYS));
        var neither = refused(metadata());

        assertThat(both.sentence()).contains("exactly one place");
        assertThat(neither.sentence()).contains("exactly one place");
    }

    @Test
    @DisplayName("A-48: no matching kid")
    void a_key_that_is_not_published_is_not_found() {
        var finding = refused(metadata().add("jwks", keySet(jwk("2"))));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(finding.sentence()).contains("may have been replaced");
    }

    @Test
    @DisplayName("A-48: two keys by one name")
    void a_key_identifier_that_two_keys_share_names_none() {
        var other = Json.createObjectBuilder(TestKey.p256(CHANCE).publicJwk()).add("kid", "1");

        assertThat(refused(metadata().add("jwks", keySet(jwk("1"), other))).reason())
                .isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @Test
    @DisplayName("A-06: a key for another algorithm")
    void a_key_that_is_not_for_such_signatures_is_refused() {
        var finding = refused(metadata().add("jwks", keySet(jwk("1").add("alg", "ES384"))));

        assertThat(finding.sentence()).contains("not for such signatures");
    }

    @Test
    void keys_that_cannot_be_read_do_not_hide_the_others() {
        var unreadable = Json.createObjectBuilder().add("kty", "AKP").add("kid", "0");

        assertThat(found(answer(published(metadata().add("jwks", keySet(unreadable, jwk("1"))))))
                        .key())
                .isEqualTo(key.publicKey());
    }

    @Test
    @DisplayName("A-11: a kid is looked up, never followed")
    void a_key_identifier_is_never_an_address() {
        var world = published(metadata().add("jwks", keySet(jwk("1"))));
        var header = kid("http://169.254.169.254/latest/meta-data");

        var finding = notFound(lookUp(ISSUER, KeySource.JWT_VC_ISSUER_METADATA, header, world));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://keys.example.org/",
                "keys",
                "file:///etc/passwd",
                "https://user@keys.example.org/",
                "not a uri"
            })
    void keys_at_another_than_a_plain_https_address_are_not_fetched(String address) {
        assertThat(refused(metadata().add("jwks_uri", address)).reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @Test
    @DisplayName("A-09: metadata that is not strict JSON, or not served as JSON")
    void metadata_that_cannot_be_read_is_refused() {
        var document = metadata().add("jwks", keySet(jwk("1"))).build().toString();
        var html = PublishedDocuments.nothing().with(ADDRESS, "text/html", document);
        var twice = PublishedDocuments.nothing()
                .with(ADDRESS, "application/json", document.replaceFirst("\\{", "{\"issuer\":\"" + ISSUER + "\","));

        assertThat(notFound(answer(html)).sentence()).contains("cannot be read");
        assertThat(notFound(answer(twice)).sentence()).contains("cannot be read");
    }

    @Test
    @DisplayName("K4: could not find out")
    void metadata_that_cannot_be_fetched_leaves_the_key_unknown() {
        var nowhere = PublishedDocuments.nothing().unreachable(ADDRESS);
        var keysNowhere = published(metadata().add("jwks_uri", KEYS)).unreachable(KEYS);

        assertThat(unreachable(answer(nowhere)).reason()).isEqualTo(Reason.ISSUER_KEY_UNREACHABLE);
        assertThat(unreachable(answer(keysNowhere)).reason()).isEqualTo(Reason.ISSUER_KEY_UNREACHABLE);
    }

    @Test
    void a_key_that_came_after_the_metadata_was_fetched_is_found() {
        var world = published(metadata().add("jwks", keySet(jwk("0"))));
        var keys = new IssuerKeysByPolicy(claimed -> Set.of(KeySource.JWT_VC_ISSUER_METADATA), recent(world));
        notFound(keys.find(Optional.of(ISSUER), kid("1"), NOON));
        world.with(
                ADDRESS,
                "application/json",
                metadata().add("jwks", keySet(jwk("1"))).build().toString());

        var found = found(keys.find(Optional.of(ISSUER), kid("1"), NOON.plus(Duration.ofMinutes(2))));

        assertThat(found.key()).isEqualTo(key.publicKey());
    }

    @Test
    void a_key_that_was_found_is_not_looked_for_again() {
        var world = published(metadata().add("jwks", keySet(jwk("1"))));
        var keys = new IssuerKeysByPolicy(claimed -> Set.of(KeySource.JWT_VC_ISSUER_METADATA), recent(world));

        found(keys.find(Optional.of(ISSUER), kid("1"), NOON));
        found(keys.find(Optional.of(ISSUER), kid("1"), NOON.plus(Duration.ofMinutes(2))));

        assertThat(world.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://college.example.org/\u00e9",
                "https://college.example.org?x=1",
                "https://college.example.org/a/../b",
                "https://somebody@college.example.org"
            })
    @DisplayName("A-48: an identifier that can be spelled in two ways is no address")
    void an_issuer_that_is_no_plain_address_publishes_nothing(String issuer) {
        var world = PublishedDocuments.nothing();

        var finding = notFound(lookUp(issuer, KeySource.JWT_VC_ISSUER_METADATA, kid("1"), world));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(world.asked()).isEmpty();
    }

    @Test
    void metadata_at_an_address_that_may_not_be_opened_is_refused() {
        var world = PublishedDocuments.nothing().forbidden(ADDRESS);

        assertThat(notFound(answer(world)).sentence()).contains("does not open");
    }

    private static IssuerKeyLookup answer(PublishedDocuments world) {
        return lookUp(ISSUER, KeySource.JWT_VC_ISSUER_METADATA, kid("1"), world);
    }

    private static Finding refused(JsonObjectBuilder document) {
        return notFound(answer(published(document)));
    }

    private static PublishedDocuments published(JsonObjectBuilder document) {
        return PublishedDocuments.nothing()
                .with(ADDRESS, "application/json", document.build().toString());
    }

    private static JsonObjectBuilder metadata() {
        return Json.createObjectBuilder().add("issuer", ISSUER);
    }

    private JsonObjectBuilder jwk(String kid) {
        return Json.createObjectBuilder(key.publicJwk()).add("kid", kid);
    }

    private static JsonObject keySet(JsonObjectBuilder... keys) {
        var array = Json.createArrayBuilder();
        Stream.of(keys).forEach(array::add);
        return Json.createObjectBuilder().add("keys", array).build();
    }
}
