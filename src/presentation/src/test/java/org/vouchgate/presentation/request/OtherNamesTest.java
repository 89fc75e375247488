package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.vouchgate.presentation.request.Requests.CERTIFIED;
import static org.vouchgate.presentation.request.Requests.CHANCE;
import static org.vouchgate.presentation.request.Requests.FORMATS;
import static org.vouchgate.presentation.request.Requests.IDENTITY;
import static org.vouchgate.presentation.request.Requests.NOON;
import static org.vouchgate.presentation.request.Requests.ROOT;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.presentation.request.ClientIdentifier.Prefix;
import org.vouchgate.presentation.response.ResponseKey;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;

/** Names besides those in a certificate: how a wallet finds the key behind each, and who may sign under it. */
class OtherNamesTest {

    private static final String DID = "did:web:verifier.example";
    private static final String ENTITY = "https://verifier.example";
    private static final SigningIdentity NAMED = IDENTITY.alsoKnownAs(new OtherNames(
            Optional.of(DID),
            Optional.of(VerifierAttestation.parse(Attestations.good())),
            Optional.of(ENTITY),
            Optional.of("verifier")));

    @Test
    @DisplayName("CP-05: by a DID, the header's kid names one verification method of the published document")
    void by_a_did_the_header_names_a_key_of_the_document() {
        var jws = served(ClientIdentifier.decentralized(DID));

        assertThat(jws.header().keySet()).containsExactlyInAnyOrder("alg", "typ", "kid");
        assertThat(jws.payload().getString("client_id")).isEqualTo("decentralized_identifier:" + DID);
        var document = VerifierDid.document(DID, List.of(NAMED));
        var method = document.getJsonArray("verificationMethod").getJsonObject(0);
        assertThat(method.getString("id")).isEqualTo(jws.header().getString("kid"));
        assertThat(method.getString("controller")).isEqualTo(DID);
        assertThat(jws.verify(
                        PublicJwk.read(method.getJsonObject("publicKeyJwk")).orElseThrow(), Set.of(JwsAlgorithm.ES256)))
                .isEqualTo(SignatureCheck.VALID);
        assertThat(document.getString("id")).isEqualTo(DID);
        assertThat(document.getJsonArray("assertionMethod").getValuesAs(JsonString::getString))
                .containsExactly(jws.header().getString("kid"));
    }

    @Test
    @DisplayName("CP-05: the document keeps earlier keys, each under its own name, and none twice")
    void the_document_keeps_earlier_keys() {
        var renewed = ROOT.issue(TestCertificate.leaf("CN=Verifier").forKey(CERTIFIED.key()), NOON);
        var other = ROOT.issue(TestCertificate.leaf("CN=Verifier"), NOON);
        var identities = List.of(
                NAMED,
                SigningIdentity.of(renewed.key().privateKey(), renewed.chain()),
                SigningIdentity.of(other.key().privateKey(), other.chain()));

        var methods = VerifierDid.document(DID, identities).getJsonArray("verificationMethod");

        assertThat(methods.getValuesAs(JsonObject.class))
                .hasSize(2)
                .extracting(method -> method.getString("id"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @DisplayName("CP-05: the DID is the gateway's own origin")
    @CsvSource({
        "https://verifier.example,did:web:verifier.example",
        "https://Verifier.example:8443,did:web:verifier.example%3A8443"
    })
    void the_did_is_the_gateways_origin(String address, String did) {
        assertThat(VerifierDid.of(URI.create(address))).isEqualTo(did);
    }

    @Test
    @DisplayName("CP-06: by attestation, the header carries the JWT, whose key is the one that signs")
    void by_attestation_the_header_carries_it() {
        var jws = served(ClientIdentifier.attested(VerifierAttestation.parse(Attestations.good())));

        assertThat(jws.header().keySet()).containsExactlyInAnyOrder("alg", "typ", "jwt");
        assertThat(jws.payload().getString("client_id")).isEqualTo("verifier_attestation:verifier.example");
        var attestation = CompactJws.parse(jws.header().getString("jwt")).orElseThrow();
        assertThat(attestation.payload().getString("sub")).isEqualTo("verifier.example");
        assertThat(jws.verify(
                        PublicJwk.read(attestation
                                        .payload()
                                        .getJsonObject("cnf")
                                        .getJsonObject("jwk"))
                                .orElseThrow(),
                        Set.of(JwsAlgorithm.ES256)))
                .isEqualTo(SignatureCheck.VALID);
    }

    @Test
    @DisplayName("CP-01, CP-07: a registered name and a federation's are signed with a key that kid names")
    void registered_and_federated_names_are_signed_with_a_named_key() {
        var registered = served(ClientIdentifier.preRegistered("verifier"));
        var federated = served(ClientIdentifier.federated(ENTITY));

        assertThat(registered.payload().getString("client_id")).isEqualTo("verifier");
        assertThat(federated.payload().getString("client_id")).isEqualTo("openid_federation:" + ENTITY);
        assertThat(registered.header().keySet()).containsExactlyInAnyOrder("alg", "typ", "kid");
        assertThat(federated.header().getString("kid"))
                .isEqualTo(registered.header().getString("kid"));
        assertThat(registered.payload()).containsKey("client_metadata");
    }

    @Test
    @DisplayName("CP-07: a federation's request says nothing that wallets must ignore; its metadata says it")
    void a_federations_metadata_says_what_the_request_does_not() {
        var own = TestKey.p256(CHANCE);
        var encryption = TestKey.p256(CHANCE);
        var responseKey = ResponseKey.published(encryption.privateKey(), encryption.publicKey());
        var entity = new FederationEntity(
                URI.create(ENTITY),
                own.privateKey(),
                own.publicKey(),
                List.of(URI.create("https://federation.example")),
                responseKey.publicJwk());

        var statement = CompactJws.parse(entity.configuration(List.of(NAMED), FORMATS, NOON))
                .orElseThrow();

        assertThat(served(ClientIdentifier.federated(ENTITY)).payload()).doesNotContainKey("client_metadata");
        assertThat(statement.hasType("entity-statement+jwt")).isTrue();
        var claims = statement.payload();
        assertThat(claims.getString("iss")).isEqualTo(ENTITY).isEqualTo(claims.getString("sub"));
        assertThat(claims.getJsonArray("authority_hints"))
                .containsExactly(Json.createValue("https://federation.example"));
        var published = PublicJwk.read(
                        claims.getJsonObject("jwks").getJsonArray("keys").getJsonObject(0))
                .orElseThrow();
        assertThat(statement.verify(published, Set.of(JwsAlgorithm.ES256))).isEqualTo(SignatureCheck.VALID);
        assertThat(statement.keyId()).isEqualTo(published.keyId());
        var verifier = claims.getJsonObject("metadata").getJsonObject("openid_credential_verifier");
        assertThat(verifier.keySet())
                .containsExactlyInAnyOrder("jwks", "vp_formats_supported", "encrypted_response_enc_values_supported");
        assertThat(verifier.getJsonObject("jwks").getJsonArray("keys").getValuesAs(JsonObject.class))
                .extracting(key -> key.getString("use"), key -> key.getString("kid"))
                .containsExactly(
                        tuple(
                                "sig",
                                served(ClientIdentifier.federated(ENTITY))
                                        .header()
                                        .getString("kid")),
                        tuple("enc", responseKey.keyId()));
    }

    @Test
    @DisplayName("CP-07: a federation without superiors, or with halves of two keys, is refused at start")
    void an_unusable_federation_is_refused() {
        var own = TestKey.p256(CHANCE);
        var encryption = JsonObject.EMPTY_JSON_OBJECT;
        var hints = List.of(URI.create("https://federation.example"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FederationEntity(
                        URI.create(ENTITY), own.privateKey(), own.publicKey(), List.of(), encryption))
                .withMessageContaining("vouch for it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FederationEntity(
                        URI.create(ENTITY),
                        own.privateKey(),
                        TestKey.p256(CHANCE).publicKey(),
                        hints,
                        encryption))
                .withMessageContaining("does not belong");
    }

    @Test
    @DisplayName("A-111, CP-09: nobody signs under a name that is not theirs")
    void nobody_signs_under_a_name_that_is_not_theirs() {
        for (var name : List.of(
                ClientIdentifier.decentralized("did:web:other.example"),
                ClientIdentifier.federated("https://other.example"),
                ClientIdentifier.preRegistered("other"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new Signer(name, NAMED))
                    .withMessageContaining("cannot be signed by");
            assertThatIllegalStateException().isThrownBy(() -> new Signer(name, IDENTITY));
        }
        assertThat(new SigningIdentities(IDENTITY, List.of(NAMED)).of(ClientIdentifier.decentralized(DID)))
                .contains(NAMED);
    }

    @Test
    @DisplayName("CP-01 to CP-07: a verifier knows all its names")
    void a_verifier_knows_all_its_names() {
        var identities = new SigningIdentities(NAMED, List.of());

        assertThat(identities.names("verifier.example", NOON))
                .extracting(ClientIdentifier::prefix)
                .containsExactly(
                        Prefix.X509_HASH,
                        Prefix.X509_SAN_DNS,
                        Prefix.DECENTRALIZED_IDENTIFIER,
                        Prefix.VERIFIER_ATTESTATION,
                        Prefix.OPENID_FEDERATION,
                        Prefix.PRE_REGISTERED);
        assertThat(identities.name(Prefix.X509_SAN_DNS, "other.example", NOON)).isEmpty();
        assertThat(identities.name(Prefix.REDIRECT_URI, "verifier.example", NOON))
                .isEmpty();
    }

    private static CompactJws served(ClientIdentifier name) {
        var jwt = RequestObject.of(Requests.plain(name), FORMATS)
                .answer(NAMED, Map.of())
                .fold(RequestAnswer.Served::requestObject, refused -> refused.sentence());
        return CompactJws.parse(jwt).orElseThrow(() -> new AssertionError(jwt));
    }
}
