package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.vouchgate.presentation.request.Requests.CERTIFIED;
import static org.vouchgate.presentation.request.Requests.FORMATS;
import static org.vouchgate.presentation.request.Requests.IDENTITY;
import static org.vouchgate.presentation.request.Requests.NOON;
import static org.vouchgate.presentation.request.Requests.ROOT;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.presentation.OpenId4Vp;
import org.vouchgate.testkit.TestCertificate;

class BrowserRequestTest {

    private static final Origin ORIGIN = Origin.of(URI.create("https://verifier.example"));
    private static final ClientIdentifier BY_NAME = ClientIdentifier.x509SanDns(CERTIFIED.leaf(), "verifier.example");
    private static final VerifierInfo INFO = new VerifierInfo("jwt", Json.createValue("eyJ.e30.AA"), List.of());
    private static final TransactionData CONSENT = new TransactionData("e30", List.of("pid"), List.of());

    @Test
    @DisplayName("DC-01 to DC-03, DC-06, CP-08: unsigned it names nobody, no origin, no state and no address")
    void unsigned_it_says_what_it_must_and_nothing_else() {
        var request = BrowserRequest.of(plan(Optional.of(Requests.OFFER), Enclosures.none()), FORMATS)
                .unsigned();

        assertThat(request.keySet()).containsExactlyInAnyOrder("protocol", "data");
        assertThat(request.getString("protocol")).isEqualTo("openid4vp-v1-unsigned");
        var data = request.getJsonObject("data");
        assertThat(data.keySet())
                .containsExactlyInAnyOrder("response_type", "response_mode", "nonce", "dcql_query", "client_metadata");
        assertThat(data.getString("response_type")).isEqualTo("vp_token");
        assertThat(data.getString("response_mode")).isEqualTo("dc_api.jwt");
        assertThat(data.getString("nonce")).isEqualTo("n".repeat(43));
        assertThat(data.getJsonObject("client_metadata").getJsonObject("jwks").getJsonArray("keys"))
                .containsExactly(Requests.OFFER.publicJwk());
    }

    @Test
    @DisplayName("DC-06: without a key the answer comes unencrypted, by dc_api")
    void without_a_key_the_mode_is_dc_api() {
        var data = BrowserRequest.of(plan(Optional.empty(), Enclosures.none()), FORMATS)
                .unsigned()
                .getJsonObject("data");

        assertThat(data.getString("response_mode")).isEqualTo("dc_api");
        assertThat(data.getJsonObject("client_metadata").keySet()).containsExactly("vp_formats_supported");
    }

    @Test
    @DisplayName("DC-04, RU-01: signed it names who asks and the one origin it is for, and nothing stands outside")
    void signed_it_names_who_asks_and_from_where() {
        var request = BrowserRequest.of(plan(Optional.of(Requests.OFFER), Enclosures.none()), FORMATS)
                .signed(new Signer(Requests.BY_HASH, IDENTITY));

        assertThat(request.getString("protocol")).isEqualTo("openid4vp-v1-signed");
        assertThat(request.getJsonObject("data").keySet()).containsExactly("request");
        var jws = CompactJws.parse(request.getJsonObject("data").getString("request"))
                .orElseThrow();
        assertThat(jws.header().getString("typ")).isEqualTo("oauth-authz-req+jwt");
        assertThat(jws.header().get("x5c")).isEqualTo(CERTIFIED.x5c());
        assertThat(jws.verify(CERTIFIED.leaf().getPublicKey(), Set.of(JwsAlgorithm.ES256)))
                .isEqualTo(SignatureCheck.VALID);
        assertThat(jws.payload().getString("client_id")).isEqualTo("x509_hash:" + CERTIFIED.sha256());
        assertThat(jws.payload().getJsonArray("expected_origins"))
                .containsExactly(Json.createValue("https://verifier.example"));
        assertThat(jws.payload()).doesNotContainKeys("state", "response_uri", "redirect_uri", "request");
    }

    @Test
    @DisplayName("DC-05, A-111: what differs between signers stands in protected headers alone, and every one verifies")
    void multisigned_each_header_names_its_own_signer() {
        var plan = plan(Optional.empty(), new Enclosures(List.of(CONSENT), List.of(INFO)));

        var request = BrowserRequest.of(plan, FORMATS)
                .multisigned(List.of(new Signer(Requests.BY_HASH, IDENTITY), new Signer(BY_NAME, IDENTITY)));

        assertThat(request.getString("protocol")).isEqualTo("openid4vp-v1-multisigned");
        var jws = request.getJsonObject("data").getJsonObject("request");
        assertThat(jws.keySet()).containsExactlyInAnyOrder("payload", "signatures");
        var signatures = jws.getJsonArray("signatures").getValuesAs(JsonObject.class);
        assertThat(signatures).allMatch(each -> each.keySet().equals(Set.of("protected", "signature")));
        var read = signatures.stream()
                .map(each -> CompactJws.parse(each.getString("protected") + "." + jws.getString("payload") + "."
                                + each.getString("signature"))
                        .orElseThrow())
                .toList();
        assertThat(read)
                .extracting(each -> each.header().getString("client_id"))
                .containsExactly("x509_hash:" + CERTIFIED.sha256(), "x509_san_dns:verifier.example");
        assertThat(read).allSatisfy(each -> {
            assertThat(each.verify(CERTIFIED.leaf().getPublicKey(), Set.of(JwsAlgorithm.ES256)))
                    .isEqualTo(SignatureCheck.VALID);
            assertThat(each.header()).containsKeys("x5c", "verifier_info");
            assertThat(each.payload()).doesNotContainKeys("client_id", "verifier_info", "x5c", "iss");
            assertThat(each.payload()).containsKeys("expected_origins", "nonce", "transaction_data", "dcql_query");
        });
    }

    @Test
    @DisplayName("A-111: nobody signs under a name that is not theirs, and no expired certificate signs for anyone")
    void nothing_is_signed_that_a_wallet_would_have_to_refuse() {
        var other = ROOT.issue(TestCertificate.leaf("CN=Other"), NOON);
        var old = ROOT.issue(TestCertificate.leaf("CN=Old").validUntil(NOON.minusSeconds(1)), NOON);
        var stranger = SigningIdentity.of(other.key().privateKey(), other.chain());
        var expired = SigningIdentity.of(old.key().privateKey(), old.chain());
        var request = BrowserRequest.of(plan(Optional.empty(), Enclosures.none()), FORMATS);

        assertThatIllegalStateException()
                .isThrownBy(() -> new Signer(Requests.BY_HASH, stranger))
                .withMessageContaining("cannot be signed by");
        assertThatIllegalStateException()
                .isThrownBy(() -> request.multisigned(List.of(
                        new Signer(Requests.BY_HASH, IDENTITY),
                        new Signer(ClientIdentifier.x509Hash(old.leaf()), expired))))
                .withMessageContaining("are not valid at");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        request.multisigned(List.of(new Signer(BY_NAME, IDENTITY), new Signer(BY_NAME, IDENTITY))))
                .withMessageContaining("once under each");
    }

    @Test
    @DisplayName("DC-01: a protocol goes with as many names as it can carry")
    void a_protocol_goes_with_as_many_names_as_it_can_carry() {
        var protocol = new OpenId4Vp(FORMATS);
        var plan = plan(Optional.empty(), Enclosures.none());
        var signer = new Signer(Requests.BY_HASH, IDENTITY);

        assertThat(protocol.browserRequest(BrowserProtocol.UNSIGNED, plan, List.of())
                        .getString("protocol"))
                .isEqualTo("openid4vp-v1-unsigned");
        assertThatIllegalStateException()
                .isThrownBy(() -> protocol.browserRequest(BrowserProtocol.UNSIGNED, plan, List.of(signer)));
        assertThatIllegalStateException()
                .isThrownBy(() -> protocol.browserRequest(BrowserProtocol.SIGNED, plan, List.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> protocol.browserRequest(
                        BrowserProtocol.SIGNED, plan, List.of(signer, new Signer(BY_NAME, IDENTITY))));
    }

    @ParameterizedTest
    @DisplayName("DC-07, DC-11: an origin is what a browser writes, and the audience is that with its prefix")
    @CsvSource({
        "https://verifier.example,https://verifier.example",
        "https://verifier.example:443,https://verifier.example",
        "https://Verifier.Example:8443,https://verifier.example:8443",
        "https://verifier.example/path?query,https://verifier.example"
    })
    void an_origin_is_what_a_browser_writes(String address, String origin) {
        assertThat(Origin.of(URI.create(address)).text()).isEqualTo(origin);
        assertThat(Origin.of(URI.create(address)).audience()).isEqualTo("origin:" + origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://verifier.example/",
                "http://verifier.example",
                "https://verifier.example:443",
                "https://VERIFIER.example",
                "https://",
                "wss://verifier.example",
                "null"
            })
    @DisplayName("DC-11, A-110: nothing else is an origin, a trailing slash included")
    void nothing_else_is_an_origin(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Origin(text));
    }

    @Test
    @DisplayName("DC-06, A-104: a browser's response modes never stand in a request that wallets post to")
    void a_browsers_modes_are_not_posted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.plan(Requests.BY_HASH, ResponseMode.DC_API, Optional.empty()))
                .withMessageContaining("through a browser");
    }

    @Test
    @DisplayName("DC-10, CP-04: under HAIP requests through a browser are signed by x509_hash or not at all")
    void haip_signs_by_x509_hash() {
        assertThat(Profile.HAIP.permitsSigningBy(ClientIdentifier.Prefix.X509_HASH))
                .isTrue();
        assertThat(Profile.HAIP.permitsSigningBy(ClientIdentifier.Prefix.X509_SAN_DNS))
                .isFalse();
        assertThat(Profile.PLAIN.permitsSigningBy(ClientIdentifier.Prefix.X509_SAN_DNS))
                .isTrue();
        assertThat(Profile.PLAIN.permitsSigningBy(ClientIdentifier.Prefix.REDIRECT_URI))
                .isFalse();
    }

    private static BrowserPlan plan(Optional<EncryptionOffer> offer, Enclosures enclosures) {
        return new BrowserPlan(
                ORIGIN,
                new Nonce("n".repeat(43)),
                Requests.QUERY,
                offer,
                enclosures,
                NOON,
                NOON.plus(Duration.ofMinutes(10)));
    }
}
