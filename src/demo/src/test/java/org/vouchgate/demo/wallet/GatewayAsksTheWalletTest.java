package org.vouchgate.demo.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.demo.issuer.CollegeFixture.NOON;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.demo.issuer.CollegeFixture;
import org.vouchgate.demo.issuer.Persona;
import org.vouchgate.presentation.OpenId4Vp;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.request.EncryptionOffer;
import org.vouchgate.presentation.request.FormatSupport;
import org.vouchgate.presentation.request.Nonce;
import org.vouchgate.presentation.request.RequestPlan;
import org.vouchgate.presentation.request.RequestUriMethod;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.SigningIdentity;
import org.vouchgate.presentation.request.State;
import org.vouchgate.presentation.request.VpFormats;
import org.vouchgate.presentation.response.OpenRequest;
import org.vouchgate.presentation.response.WalletAnswer;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.wallet.Envelope;
import org.vouchgate.testkit.wallet.TestWallet;
import org.vouchgate.testkit.wallet.WalletHttp.HttpAnswer;

/** The wallet and the gateway's presentation room, written apart, understand each other in every way they can meet. */
class GatewayAsksTheWalletTest {

    private static final URI REQUEST = URI.create("https://gateway.example/request/1");
    private static final URI RESPONSE = URI.create("https://gateway.example/response/1");
    private static final String QUERY = """
            {"credentials":[
               {"id":"c","format":"dc+sd-jwt","meta":{"vct_values":["urn:vouchgate:credential:skill-certificate:1"]},
                "claims":[{"path":["skills"]}]},
               {"id":"b","format":"jwt_vc_json","multiple":true,"meta":{"type_values":
                 [["https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"]]}}],
             "credential_sets":[{"options":[["c","b"],["c"],["b"]]}]}""";

    private static final List<ClientIdentifier.Prefix> KNOWN_TO_THE_WALLET = List.of(
            ClientIdentifier.Prefix.X509_HASH,
            ClientIdentifier.Prefix.X509_SAN_DNS,
            ClientIdentifier.Prefix.REDIRECT_URI);

    @TempDir
    Path directory;

    private final SecureRandom chance = new SecureRandom();
    private final TestCa root = TestCa.root("CN=Root", NOON, chance);
    private final CertifiedKey employer =
            root.issue(TestCertificate.leaf("CN=gateway,O=Example Employer").dnsName("gateway.example"), NOON);
    private final OpenId4Vp protocol = new OpenId4Vp(new VpFormats(Map.of(
            CredentialFormat.SD_JWT_VC, new FormatSupport.SdJwtVc(JwsAlgorithm.USUAL),
            CredentialFormat.JWT_VC, new FormatSupport.JwtVc(JwsAlgorithm.USUAL))));
    private final SigningIdentity identity = SigningIdentity.of(employer.key().privateKey(), employer.chain());
    private final Map<String, List<String>> posted = new LinkedHashMap<>();

    static Stream<Arguments> meetings() {
        var meetings = new ArrayList<Arguments>();
        for (var prefix : KNOWN_TO_THE_WALLET) {
            for (var mode : List.of(ResponseMode.DIRECT_POST, ResponseMode.DIRECT_POST_JWT)) {
                for (var method : RequestUriMethod.values()) {
                    for (var enc : ContentEncryption.values()) {
                        meetings.add(Arguments.of(prefix, mode, method, enc));
                    }
                }
            }
        }
        return meetings.stream();
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void certificate_and_badge_arrive(
            ClientIdentifier.Prefix prefix, ResponseMode mode, RequestUriMethod method, ContentEncryption enc) {
        var key = protocol.newResponseKey(chance, "k1");
        var plan = plan(
                prefix,
                mode,
                mode.encrypted()
                        ? Optional.of(new EncryptionOffer(key.publicJwk(), ContentEncryption.ALL))
                        : Optional.empty());
        var wallet = graduate();

        var link = protocol.authorizationRequest("openid4vp://", plan, REQUEST, method);
        var ask = wallet.read(link, (how, address, headers, body) -> exchange(plan, address, body), NOON);
        wallet.post(
                ask,
                wallet.answer(ask, wallet.choose(ask), NOON),
                (how, address, headers, body) -> exchange(plan, address, body),
                Envelope.AS_ASKED.encryption(enc.wireName()));

        var offered = mode.encrypted() ? ContentEncryption.ALL : List.<ContentEncryption>of();
        var open = new OpenRequest(
                mode, plan.state(), plan.query(), mode.encrypted() ? Optional.of(key) : Optional.empty(), offered);
        var answer = protocol.open(posted, open);
        assertThat(answer).isInstanceOf(WalletAnswer.Presented.class);
        assertThat(((WalletAnswer.Presented) answer).credentials())
                .extracting(PresentedCredential::queryId)
                .containsExactlyInAnyOrder("c", "b");
    }

    @Test
    void a_decline_arrives_as_one() {
        var plan = plan(ClientIdentifier.Prefix.X509_HASH, ResponseMode.DIRECT_POST, Optional.empty());
        var wallet = graduate();
        var link = protocol.authorizationRequest("openid4vp://", plan, REQUEST, RequestUriMethod.POST);
        var ask = wallet.read(link, (how, address, headers, body) -> exchange(plan, address, body), NOON);

        wallet.decline(ask, (how, address, headers, body) -> exchange(plan, address, body));

        var open = new OpenRequest(ResponseMode.DIRECT_POST, plan.state(), plan.query(), Optional.empty(), List.of());
        assertThat(protocol.open(posted, open)).isInstanceOf(WalletAnswer.Declined.class);
    }

    private TestWallet graduate() {
        var college = CollegeFixture.open(directory);
        var wallet = TestWallet.fresh(chance).trusting(root.certificate());
        wallet.receive(college.certify(Persona.all().get(0), wallet.key()));
        return wallet.receive(college.award(Persona.all().get(0), wallet.did()));
    }

    private RequestPlan plan(ClientIdentifier.Prefix prefix, ResponseMode mode, Optional<EncryptionOffer> offer) {
        var query = protocol.readQuery(QUERY).fold(valid -> valid.query(), invalid -> {
            throw new AssertionError(invalid.problems().toString());
        });
        return new RequestPlan(
                clientIdentifier(prefix),
                mode,
                RESPONSE,
                Nonce.fresh(chance),
                State.fresh(chance),
                query,
                offer,
                NOON,
                NOON.plus(Duration.ofMinutes(5)));
    }

    private ClientIdentifier clientIdentifier(ClientIdentifier.Prefix prefix) {
        return switch (prefix) {
            case X509_HASH -> ClientIdentifier.x509Hash(employer.leaf());
            case X509_SAN_DNS -> ClientIdentifier.x509SanDns(employer.leaf(), "gateway.example");
            case REDIRECT_URI -> ClientIdentifier.redirectUri(RESPONSE);
            default -> throw new IllegalArgumentException("the demo's wallet knows nobody by " + prefix.wireName());
        };
    }

    private HttpAnswer exchange(RequestPlan plan, URI address, String body) {
        var form = new LinkedHashMap<String, List<String>>();
        Stream.of(body.split("&")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            var parts = pair.split("=", 2);
            form.put(parts[0], List.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
        });
        if (address.equals(REQUEST)) {
            return protocol.requestObject(plan, identity, form)
                    .fold(
                            served -> new HttpAnswer(200, "application/oauth-authz-req+jwt", served.requestObject()),
                            refused -> new HttpAnswer(400, "application/json", refused.sentence()));
        }
        posted.putAll(form);
        return new HttpAnswer(200, "application/json", "{}");
    }
}
