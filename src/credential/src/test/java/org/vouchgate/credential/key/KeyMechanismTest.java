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

import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.RegistryKeyPolicy;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;

class KeyMechanismTest {

    private static final String COLLEGE = "https://college.example.org";
    private static final String METADATA = "https://college.example.org/.well-known/jwt-vc-issuer";

    private final TestKey key = TestKey.p256(CHANCE);

    @Test
    @DisplayName("A-47: an attacker's x5c does not replace the registered mechanism")
    void an_issuer_registered_for_metadata_is_not_found_by_certificate() {
        var attacker = TestCa.root("CN=Attacker", NOON, CHANCE).leaf("CN=Attacker", NOON);
        var header =
                Json.createObjectBuilder(kid("1")).add("x5c", attacker.x5c()).build();

        var found = found(lookUp(COLLEGE, KeySource.JWT_VC_ISSUER_METADATA, header, metadata()));

        assertThat(found.key()).isEqualTo(key.publicKey());
        assertThat(found.issuer().keySource()).isEqualTo(KeySource.JWT_VC_ISSUER_METADATA);
        assertThat(found.issuer().identifier()).isEqualTo(COLLEGE);
    }

    @Test
    @DisplayName("A-47: an issuer registered for certificates is not found by what it publishes")
    void an_issuer_registered_for_certificates_needs_one() {
        var finding = notFound(lookUp(COLLEGE, KeySource.X5C, kid("1"), PublishedDocuments.nothing()));

        assertThat(finding.reason()).isEqualTo(Reason.KEY_MECHANISM_NOT_ALLOWED);
        assertThat(finding.sentence()).contains("with a certificate only");
    }

    @Test
    @DisplayName("HA-03: under HAIP a credential carries a certificate")
    void a_profile_may_allow_nothing_but_certificates() {
        var keys = new IssuerKeysByPolicy(KeyPolicy.CERTIFICATES_ONLY, recent(PublishedDocuments.nothing()));

        var finding = notFound(keys.find(Optional.of(key.didKey()), kid(key.didKeyMethod()), NOON));

        assertThat(finding.reason()).isEqualTo(Reason.KEY_MECHANISM_NOT_ALLOWED);
        assertThat(finding.sentence()).contains("with a certificate only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://college.example.org", "did:web:college.example.org"})
    @DisplayName("K2: an issuer nobody registered causes no traffic")
    void the_published_keys_of_an_unregistered_issuer_are_not_fetched(String issuer) {
        var finding = notFound(lookUp(issuer, kid(issuer + "#1")));

        assertThat(finding.reason()).isEqualTo(Reason.KEY_MECHANISM_NOT_ALLOWED);
        assertThat(finding.sentence()).contains("not registered").contains("trusted issuers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harvard",
                "http://college.example.org",
                "https://college.example.org?x=1",
                "https://college.example.org#1",
                "https://user@college.example.org",
                "https://college.example.org/a/../b",
                "urn:uuid:1",
                "did:example:1",
                ""
            })
    void an_issuer_named_in_another_way_leads_to_no_key(String issuer) {
        assertThat(notFound(lookUp(issuer, NO_HEADER)).reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @Test
    @DisplayName("A-54: a homoglyph domain is no https identifier, and is not repeated to the recruiter")
    void an_identifier_outside_ascii_is_refused_unquoted() {
        var finding = notFound(lookUp("https://h\u0430rvard.example.org", NO_HEADER));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(finding.sentence()).matches("\\p{ASCII}+");
    }

    @Test
    void a_credential_without_issuer_and_certificate_leads_to_no_key() {
        var keys = new IssuerKeysByPolicy(KeyPolicy.NOBODY_REGISTERED, recent(PublishedDocuments.nothing()));

        var finding = notFound(keys.find(Optional.empty(), kid("1"), NOON));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @Test
    @DisplayName("D8: a key that the employer's list pins is the issuer's, whatever the issuer publishes")
    void a_pinned_key_needs_no_document() {
        var found = found(pinned(key).find(Optional.of(COLLEGE), kid("1"), NOON));

        assertThat(found.key()).isEqualTo(key.publicKey());
        assertThat(found.issuer().keySource()).isEqualTo(KeySource.PINNED_KEY);
        assertThat(found.issuer().key()).contains(key.thumbprint());
    }

    @Test
    @DisplayName("D8: of several pinned keys the credential names one")
    void of_several_pinned_keys_the_header_names_one() {
        var other = TestKey.p256(CHANCE);

        assertThat(found(pinned(other, key).find(Optional.of(COLLEGE), kid(key.thumbprint()), NOON))
                        .key())
                .isEqualTo(key.publicKey());
        assertThat(notFound(pinned(other, key).find(Optional.of(COLLEGE), kid("1"), NOON))
                        .reason())
                .isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    private static IssuerKeysByPolicy pinned(TestKey... keys) {
        var pinned = Stream.of(keys)
                .map(key -> PublicJwk.read(key.publicJwk()).orElseThrow())
                .toList();
        var issuer =
                new RegisteredIssuer(COLLEGE, CredentialTypes.of("*"), KeySource.PINNED_KEY, Optional.empty(), pinned);
        var policy = new RegistryKeyPolicy(List.of(new TrustList("a list", List.of(), List.of(issuer))));
        return new IssuerKeysByPolicy(policy, recent(PublishedDocuments.nothing()));
    }

    private PublishedDocuments metadata() {
        var jwk = Json.createObjectBuilder(key.publicJwk()).add("kid", "1");
        var document = Json.createObjectBuilder()
                .add("issuer", COLLEGE)
                .add(
                        "jwks",
                        Json.createObjectBuilder()
                                .add("keys", Json.createArrayBuilder().add(jwk)))
                .build();
        return PublishedDocuments.nothing().with(METADATA, "application/json", document.toString());
    }
}
