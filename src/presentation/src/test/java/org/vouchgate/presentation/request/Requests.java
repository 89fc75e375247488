package org.vouchgate.presentation.request;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.ParsedQuery;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

/** What requests are made of, for tests. */
final class Requests {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final SecureRandom CHANCE = new SecureRandom();
    static final URI RESPONSE_URI = URI.create("https://verifier.example/wallet/response/1");
    static final URI REQUEST_URI = URI.create("https://verifier.example/wallet/request/1");
    static final TestCa ROOT = TestCa.root("CN=Root", NOON, CHANCE);
    static final CertifiedKey CERTIFIED =
            ROOT.issue(TestCertificate.leaf("CN=Verifier").dnsName("verifier.example"), NOON);
    static final SigningIdentity IDENTITY = SigningIdentity.of(CERTIFIED.key().privateKey(), CERTIFIED.chain());
    static final ClientIdentifier BY_HASH = ClientIdentifier.x509Hash(CERTIFIED.leaf());
    static final ClientIdentifier BY_URI = ClientIdentifier.redirectUri(RESPONSE_URI);
    static final EncryptionOffer OFFER =
            new EncryptionOffer(StrictJson.object("""
                            {"kty":"EC","crv":"P-256","use":"enc","alg":"ECDH-ES","kid":"k1",
                             "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                             "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}""").orElseThrow(), ContentEncryption.ALL);
    static final VpFormats FORMATS = new VpFormats(Map.of(
            CredentialFormat.SD_JWT_VC, new FormatSupport.SdJwtVc(Set.of(JwsAlgorithm.ES256, JwsAlgorithm.ED25519)),
            CredentialFormat.JWT_VC, new FormatSupport.JwtVc(Set.of(JwsAlgorithm.ES256))));
    static final DcqlQuery QUERY = query("""
            {"credentials":[{"id":"pid","format":"dc+sd-jwt","meta":{"vct_values":["urn:eudi:pid:1"]},
             "claims":[{"path":["given_name"]}]}]}""");

    private Requests() {}

    static RequestPlan encrypted() {
        return plan(BY_HASH, ResponseMode.DIRECT_POST_JWT, Optional.of(OFFER));
    }

    static RequestPlan plain(ClientIdentifier identifier) {
        return plan(identifier, ResponseMode.DIRECT_POST, Optional.empty());
    }

    static RequestPlan plan(ClientIdentifier identifier, ResponseMode mode, Optional<EncryptionOffer> offer) {
        return new RequestPlan(
                identifier,
                mode,
                RESPONSE_URI,
                new Nonce("n".repeat(43)),
                new State("s".repeat(43)),
                QUERY,
                offer,
                NOON,
                NOON.plus(Duration.ofMinutes(10)));
    }

    static DcqlQuery query(String json) {
        return DcqlQuery.parse(json, EnumSet.allOf(CredentialFormat.class)).fold(ParsedQuery.Valid::query, invalid -> {
            throw new AssertionError(invalid.problems());
        });
    }
}
