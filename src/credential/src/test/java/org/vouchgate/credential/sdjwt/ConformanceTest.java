package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.sdjwt.Readings.failure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.SdJwtVcBuilder;
import org.vouchgate.testkit.issuer.TestIssuer;
import org.vouchgate.testkit.wallet.ProofTweaks;
import org.vouchgate.testkit.wallet.TestWallet;

/**
 * The modules of the OpenID Foundation's verifier plans, played with an issuer and a wallet that share no code with
 * what they test, each with the reason the gateway must record. They corrupt as the suite does.
 */
class ConformanceTest {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final TestIssuer ISSUER = TestIssuer.certified(
            TestCa.root("CN=Test root", Attempt.NOON.minus(Duration.ofDays(1)), CHANCE)
                    .leaf("CN=Test issuer", Attempt.NOON.minus(Duration.ofDays(1))),
            "https://suite.example/issuer",
            CHANCE);
    private static final TestWallet WALLET = TestWallet.fresh(CHANCE);
    private static final SdJwtVcVerifier VERIFIER = new SdJwtVcVerifier(new IssuerKeysByPolicy(
            KeyPolicy.NOBODY_REGISTERED,
            new RecentDocuments(
                    (address, accept, maxBytes) -> new Fetched.Unreachable(Optional.empty()), Duration.ofMinutes(5))));

    @Test
    void happy_flow() {
        var credential = passed(present(pid(), ProofTweaks.NONE));

        assertThat(credential.types()).containsExactly("urn:eudi:pid:1");
        assertThat(credential.claims().getString("given_name")).isEqualTo("Jean");
        assertThat(credential.claims().getJsonArray("nationalities").getString(0))
                .isEqualTo("FR");
        assertThat(credential.claims().getJsonObject("place_of_birth").getString("country"))
                .isEqualTo("DD");
        assertThat(credential.issuer().keySource()).isEqualTo(KeySource.X5C);
        assertThat(credential.issuer().claimed()).contains("https://suite.example/issuer");
        assertThat(credential.issuer().identifier()).contains("Test issuer");
        assertThat(credential.statusReferences()).isEmpty();
    }

    @Test
    void without_a_digest_algorithm_named() {
        var silent = pid().alterPayload(payload ->
                Json.createObjectBuilder(payload).remove("_sd_alg").build());

        assertThat(passed(present(silent, ProofTweaks.NONE)).claims()).containsKey("given_name");
    }

    @Test
    void minimal_cnf_jwk() {
        assertThat(WALLET.key().publicJwk()).containsOnlyKeys("kty", "crv", "x", "y");

        assertThat(passed(present(pid(), ProofTweaks.NONE)).holderKey())
                .contains(WALLET.key().thumbprint());
    }

    @Test
    void invalid_kb_jwt_signature() {
        assertThat(failure(present(pid(), ProofTweaks.proof(ConformanceTest::invalidated))))
                .isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @Test
    void invalid_credential_signature() {
        assertThat(failure(present(pid().alterJwt(ConformanceTest::invalidated), ProofTweaks.NONE)))
                .isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    void invalid_sd_hash() {
        assertThat(failure(present(pid(), appending("sd_hash")))).isEqualTo(Reason.HOLDER_PROOF_OTHER_DISCLOSURES);
    }

    @Test
    void invalid_kb_jwt_nonce() {
        assertThat(failure(present(pid(), appending("nonce")))).isEqualTo(Reason.HOLDER_PROOF_NONCE_MISMATCH);
    }

    @Test
    void invalid_kb_jwt_aud() {
        assertThat(failure(present(pid(), appending("aud")))).isEqualTo(Reason.HOLDER_PROOF_AUDIENCE_MISMATCH);
    }

    @Test
    void kb_jwt_iat_in_past() {
        var aYearAgo = Attempt.NOON.minus(Duration.ofDays(365)).getEpochSecond();

        assertThat(failure(present(pid(), ProofTweaks.claim("iat", aYearAgo)))).isEqualTo(Reason.HOLDER_PROOF_TOO_OLD);
    }

    @Test
    void kb_jwt_iat_in_future() {
        var inAYear = Attempt.NOON.plus(Duration.ofDays(365)).getEpochSecond();

        assertThat(failure(present(pid(), ProofTweaks.claim("iat", inAYear))))
                .isEqualTo(Reason.HOLDER_PROOF_FROM_FUTURE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void issuers_that_are_dids_work_too(boolean edwards) {
        var issuer = TestIssuer.didKey(edwards ? TestKey.ed25519(CHANCE) : TestKey.p384(CHANCE), CHANCE);

        var reading = present(pid(issuer), ProofTweaks.NONE);

        assertThat(passed(reading).issuer().identifier())
                .isEqualTo(issuer.identifier().orElseThrow());
    }

    @Test
    void a_disclosure_the_wallet_keeps_back_is_not_missed() {
        var issued = pid().issue();
        var first = issued.encoded().indexOf('~') + 1;
        var fewer = issued.encoded().substring(0, first)
                + issued.encoded().substring(issued.encoded().indexOf('~', first) + 1);

        var reading = read(WALLET.present(
                new IssuedCredential(IssuedCredential.SD_JWT_VC, fewer),
                Attempt.NONCE,
                Attempt.AUDIENCE,
                Attempt.NOON,
                ProofTweaks.NONE));

        assertThat(passed(reading).claims().size())
                .isEqualTo(passed(present(pid(), ProofTweaks.NONE)).claims().size() - 1);
    }

    private static SdJwtVcBuilder pid() {
        return pid(ISSUER);
    }

    private static SdJwtVcBuilder pid(TestIssuer issuer) {
        return issuer.sdJwtVc("urn:eudi:pid:1", Attempt.NOON.minusSeconds(60))
                .claims(Attempt.object("{'given_name':'Jean','family_name':'Dupont','birthdate':'1980-05-23',"
                        + "'nationalities':['FR'],'place_of_birth':{'country':'DD'}}"))
                .hide("given_name", "family_name", "birthdate", "nationalities/*", "place_of_birth/country")
                .decoys(3)
                .boundTo(WALLET.key())
                .validUntil(Attempt.NOON.plus(Duration.ofDays(14)));
    }

    private static Reading present(SdJwtVcBuilder credential, ProofTweaks tweaks) {
        return read(WALLET.present(credential.issue(), Attempt.NONCE, Attempt.AUDIENCE, Attempt.NOON, tweaks));
    }

    private static Reading read(String encoded) {
        return Readings.read(VERIFIER, encoded, true);
    }

    private static Credential passed(Reading reading) {
        assertThat(reading.findings()).extracting(Finding::answer).containsOnly(Answer.PASSED);
        return reading.credential().orElseThrow();
    }

    private static ProofTweaks appending(String claim) {
        UnaryOperator<JsonObject> change = claims -> Json.createObjectBuilder(claims)
                .add(claim, claims.getString(claim) + "INVALID")
                .build();
        return ProofTweaks.payload(change);
    }

    /** Turns bits in every byte of the signature. */
    private static String invalidated(String jwt) {
        var dot = jwt.lastIndexOf('.') + 1;
        var signature = Base64Url.decode(jwt.substring(dot));
        for (int i = 0; i < signature.length; i++) {
            signature[i] ^= 0x5a;
        }
        return jwt.substring(0, dot) + Base64Url.encode(signature);
    }
}
