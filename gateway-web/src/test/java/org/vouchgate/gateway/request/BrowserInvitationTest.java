package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Handover;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.gateway.platform.AskingSettings;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.platform.Vaults;
import org.vouchgate.presentation.request.BrowserProtocol;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.ClientIdentifier.Prefix;
import org.vouchgate.presentation.request.Profile;
import org.vouchgate.presentation.request.SigningIdentities;
import org.vouchgate.presentation.request.SigningIdentity;
import org.vouchgate.presentation.request.VerifierInfo;

/** What a candidate's page is given for the browser, and what an answer on that way must be proven over. */
class BrowserInvitationTest {

    private static final SigningIdentity IDENTITY = Names.identity();
    private static final ClientIdentifier BY_HASH = ClientIdentifier.x509Hash(IDENTITY.leaf());
    private static final String CONSENT =
            Base64Url.encode("{\"type\":\"consent\",\"credential_ids\":[\"badge\"]}".getBytes(StandardCharsets.UTF_8));

    private final Vault vault = Vaults.keyedWith(7);
    private final BrowserInvitation browser = new BrowserInvitation();

    @BeforeEach
    void wire() {
        var invitation = new Invitation();
        invitation.protocol = Opened.protocol();
        invitation.gateway = new GatewaySettings(
                URI.create("https://gateway.example:8443"), false, Path.of("."), Path.of("."), Path.of("."));
        invitation.settings = new RequestSettings(Duration.ofDays(7), Duration.ofDays(30), true);
        invitation.identities = new SigningIdentities(IDENTITY, List.of());
        invitation.vault = vault;
        invitation.verifierInfos = new VerifierInfos() {
            @Override
            List<VerifierInfo> of(UUID employer) {
                return List.of();
            }
        };
        browser.invitation = invitation;
        browser.protocol = invitation.protocol;
        browser.gateway = invitation.gateway;
        browser.identities = invitation.identities;
        offering(BrowserProtocol.values());
    }

    @Test
    @DisplayName(
            "DC-07, FM-07, A-110: proofs name the gateway's own origin, and mdoc's are made over it and the response key")
    void proofs_name_the_gateways_own_origin() {
        var challenge = browser.challenge(request(Profile.PLAIN, Prefix.X509_HASH, Optional.of(BY_HASH), List.of()));

        assertThat(challenge.audience()).isEqualTo("origin:https://gateway.example:8443");
        assertThat(challenge.handover()).get().isInstanceOfSatisfying(Handover.ByBrowser.class, handover -> {
            assertThat(handover.origin()).isEqualTo("https://gateway.example:8443");
            assertThat(handover.recipient()).isPresent();
        });
        assertThat(challenge.transactionData()).isEmpty();
    }

    @Test
    @DisplayName("AR-13, A-112: what is to be authorised is sent on every way, and asked of every proof")
    void what_is_to_be_authorised_is_sent_and_asked_of_every_proof() {
        var data = new TransactionData(CONSENT, List.of("badge"), List.of());
        var request = request(Profile.PLAIN, Prefix.X509_HASH, Optional.of(BY_HASH), List.of(data));

        assertThat(browser.challenge(request).transactionData()).containsExactly(data);
        assertThat(browser.invitation.challenge(request, Flow.SAME_DEVICE).transactionData())
                .containsExactly(data);
        offering(BrowserProtocol.UNSIGNED);
        assertThat(requests(request).get(0).getJsonObject("data").getJsonArray("transaction_data"))
                .hasSize(1);
    }

    @Test
    @DisplayName("DC-01, DC-05: every way is offered that the gateway can sign, under all its names")
    void every_way_is_offered_that_can_be_signed() {
        var requests = requests(request(Profile.PLAIN, Prefix.X509_HASH, Optional.of(BY_HASH), List.of()));

        assertThat(requests)
                .extracting(each -> each.getString("protocol"))
                .containsExactly("openid4vp-v1-unsigned", "openid4vp-v1-signed", "openid4vp-v1-multisigned");
        var signatures =
                requests.get(2).getJsonObject("data").getJsonObject("request").getJsonArray("signatures");
        // x509_hash, x509_san_dns and the DID.
        assertThat(signatures).hasSize(3);
    }

    @Test
    @DisplayName("DC-10, CP-04: HAIP signs by x509_hash alone")
    void haip_signs_by_x509_hash_alone() {
        var requests = requests(request(Profile.HAIP, Prefix.X509_HASH, Optional.of(BY_HASH), List.of()));

        assertThat(requests.get(2)
                        .getJsonObject("data")
                        .getJsonObject("request")
                        .getJsonArray("signatures"))
                .hasSize(1);
    }

    @Test
    @DisplayName("CP-02, A-111: a request that has no name is offered unsigned, or signed by all others but not by one")
    void a_request_without_a_name_is_not_signed_by_one() {
        var request = request(Profile.PLAIN, Prefix.REDIRECT_URI, Optional.empty(), List.of());

        assertThat(browser.protocols(request, Opened.NOON))
                .containsExactly(BrowserProtocol.UNSIGNED, BrowserProtocol.MULTISIGNED);
    }

    @Test
    @DisplayName("A-111: a name whose key is gone signs nothing any more")
    void a_name_whose_key_is_gone_signs_nothing() {
        var gone = ClientIdentifier.x509Hash(Names.identity().leaf());
        offering(BrowserProtocol.SIGNED);
        var request = request(Profile.PLAIN, Prefix.X509_HASH, Optional.of(gone), List.of());

        assertThat(browser.isOffered(request, Opened.NOON)).isFalse();
    }

    @Test
    void a_deployment_may_offer_none() {
        offering();

        assertThat(browser.isOffered(
                        request(Profile.PLAIN, Prefix.X509_HASH, Optional.of(BY_HASH), List.of()), Opened.NOON))
                .isFalse();
    }

    private void offering(BrowserProtocol... protocols) {
        browser.asking = new AskingSettings(Prefix.X509_HASH, List.of(protocols), false, Set.of(), Optional.empty());
    }

    private List<JsonObject> requests(PresentationRequest request) {
        return browser.requests(request, Opened.NOON).getJsonArray("requests").getValuesAs(JsonObject.class);
    }

    private PresentationRequest request(
            Profile profile, Prefix prefix, Optional<ClientIdentifier> name, List<TransactionData> data) {
        return Opened.request(
                profile,
                prefix,
                name,
                data,
                (id, key) -> vault.seal(key.toPrivateJwk(), RequestPresentation.keyPlace(id)));
    }
}
