package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.sdjwt.Attempt.sound;
import static org.vouchgate.credential.sdjwt.Readings.failure;
import static org.vouchgate.credential.sdjwt.Readings.refused;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;

/** Whether the issuer signed exactly this, as a credential, with a key that is the issuer's. */
class IssuerSignatureTest {

    @Test
    @DisplayName("SD-02: a corrupted issuer signature is refused, even under a right proof")
    void a_corrupted_signature_is_refused() {
        assertThat(refused(sound().issuerJwt(Jws::corrupt))).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-04, SD-03: a stranger's signature is refused, even if it brings the stranger's key along")
    void a_strangers_signature_is_refused() {
        var forged = sound().signedBy(Attempt.STRANGER)
                .header("jwk", Attempt.STRANGER.publicJwk())
                .header("jku", Json.createValue("https://evil.example/jwks"))
                .header("x5u", Json.createValue("https://evil.example/chain"));

        assertThat(refused(forged)).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    void a_changed_payload_is_refused() {
        var forged = sound().issuerJwt(jwt -> {
            var parts = jwt.split("\\.");
            var payload = Base64Url.decodeText(parts[1]).replace("issuer.example/badge", "issuer.example/BADGE");
            return parts[0] + "." + Base64Url.encode(payload) + "." + parts[2];
        });

        assertThat(refused(forged)).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "HS256", "HS384", "HS512", "RS1", "RS256", "ES256K", "es256", ""})
    @DisplayName("A-01, A-02, SD-02, FM-02: an algorithm that is not listed is refused before a key is looked for")
    void an_unlisted_algorithm_is_refused_without_looking_for_a_key(String algorithm) {
        var attempt = sound().header("alg", Json.createValue(algorithm));

        assertThat(failure(Readings.read(withoutAskingForKeys(), attempt.encoded(), true)))
                .isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("A-01: an unsigned credential is refused")
    void an_unsigned_credential_is_refused() {
        var unsigned = sound().header("alg", Json.createValue("none"))
                .issuerJwt(jwt -> jwt.substring(0, jwt.lastIndexOf('.') + 1));

        assertThat(refused(unsigned)).isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("FM-02: the list for issuers is the policy's")
    void the_list_for_issuers_is_the_policys() {
        var policy = new SdJwtVcPolicy(Set.of(JwsAlgorithm.PS256), JwsAlgorithm.USUAL, false);
        var verifier = new SdJwtVcVerifier(Readings.keys(Attempt.ISSUER.publicKey()), policy);

        assertThat(failure(Readings.read(verifier, sound().encoded(), true))).isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("A-06: an algorithm that does not fit the issuer's key is refused")
    void an_algorithm_that_does_not_fit_the_key_is_refused() {
        var other = TestKey.p384(new SecureRandom());
        var verifier = new SdJwtVcVerifier(Readings.keys(other.publicKey()));

        assertThat(failure(Readings.read(verifier, sound().encoded(), true))).isEqualTo(Reason.KEY_UNFIT_FOR_ALGORITHM);
    }

    @Test
    @DisplayName("A-07: critical headers and unencoded payloads are refused")
    void critical_headers_are_refused() {
        var critical =
                sound().header("crit", Json.createArrayBuilder().add("b64").build());
        var unencoded = sound().header("b64", JsonValue.FALSE);

        assertThat(refused(critical)).isEqualTo(Reason.CRITICAL_HEADER_NOT_UNDERSTOOD);
        assertThat(refused(unencoded)).isEqualTo(Reason.CRITICAL_HEADER_NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kb+jwt",
                "JWT",
                "statuslist+jwt",
                "oauth-authz-req+jwt",
                "vc+jwt",
                "vc+sd-jwt",
                "application/x/dc+sd-jwt",
                ""
            })
    @DisplayName("A-10: another kind of token is no credential")
    void another_kind_of_token_is_no_credential(String type) {
        assertThat(refused(sound().header("typ", Json.createValue(type)))).isEqualTo(Reason.WRONG_TOKEN_TYPE);
    }

    @Test
    @DisplayName("A-10: a token that does not say what it is, is no credential")
    void a_token_without_type_is_no_credential() {
        assertThat(refused(sound().headerWithout("typ"))).isEqualTo(Reason.WRONG_TOKEN_TYPE);
    }

    @Test
    @DisplayName("A-10: a key-binding JWT cannot stand in for a credential")
    void a_proof_is_no_credential() {
        var encoded = sound().encoded();

        assertThat(Readings.readUnbound(encoded.substring(encoded.lastIndexOf('~') + 1) + "~")
                        .findings())
                .extracting(Finding::reason)
                .contains(Reason.WRONG_TOKEN_TYPE);
    }

    @Test
    void the_earlier_media_type_passes_only_where_policy_says_so() {
        var earlier = sound().header("typ", Json.createValue("vc+sd-jwt")).encoded();
        var policy = new SdJwtVcPolicy(JwsAlgorithm.USUAL, JwsAlgorithm.USUAL, true);
        var lenient = new SdJwtVcVerifier(Readings.keys(Attempt.ISSUER.publicKey()), policy);

        assertThat(Readings.read(lenient, earlier, true).credential()).isPresent();
        assertThat(refused(earlier)).isEqualTo(Reason.WRONG_TOKEN_TYPE);
    }

    @Test
    @DisplayName("A-09: members that occur twice in what was signed are refused")
    void members_that_occur_twice_are_refused() {
        var twice = sound().payloadText(json -> json.replaceFirst("\\{", "{\"iss\":\"https://other.example\","));
        var bom = sound().payloadText(json -> '\uFEFF' + json);

        assertThat(Readings.read(twice).findings()).extracting(Finding::reason).containsExactly(Reason.MALFORMED);
        assertThat(Readings.read(bom).findings()).extracting(Finding::reason).containsExactly(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", " ", "\n", "é", "."})
    @DisplayName("A-08: stray characters in the signed token are refused")
    void stray_characters_are_refused(String stray) {
        assertThat(refused(sound().issuerJwt(jwt -> jwt + stray))).isEqualTo(Reason.MALFORMED);
        assertThat(refused(sound().issuerJwt(jwt -> stray + jwt))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    @DisplayName("A-11: a key identifier as long as a book is refused")
    void a_huge_key_identifier_is_refused() {
        assertThat(refused(sound().header("kid", Json.createValue("x".repeat(20_000)))))
                .isEqualTo(Reason.MALFORMED);
        assertThat(refused(sound().header("kid", Json.createValue(7)))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void a_disclosure_that_nobody_digested_causes_no_search_for_a_key() {
        var attempt = sound().show("['salt','degree','PhD']");

        assertThat(failure(Readings.read(withoutAskingForKeys(), attempt.encoded(), true)))
                .isEqualTo(Reason.DISCLOSURE_NOT_SIGNED);
    }

    @Test
    void an_issuer_without_a_key_is_refused_for_the_reason_the_search_gave() {
        var notFound = Finding.failed(Reason.ISSUER_KEY_NOT_FOUND, "The issuer has no such key");
        var verifier = new SdJwtVcVerifier((iss, header, at) -> new IssuerKeyLookup.NotFound(notFound));

        var reading = Readings.read(verifier, sound().encoded(), true);

        assertThat(reading.credential()).isEmpty();
        assertThat(reading.findings()).contains(notFound);
    }

    @Test
    void an_issuer_that_cannot_be_reached_leaves_integrity_unknown() {
        var unreachable = Finding.unknown(Reason.ISSUER_KEY_UNREACHABLE, "The issuer's keys could not be fetched");
        var verifier = new SdJwtVcVerifier((iss, header, at) -> new IssuerKeyLookup.Unreachable(unreachable));

        var reading = Readings.read(verifier, sound().encoded(), true);

        assertThat(reading.credential()).isEmpty();
        assertThat(reading.findings()).contains(unreachable);
        assertThat(reading.findings()).extracting(Finding::answer).doesNotContain(Answer.FAILED);
    }

    @Test
    void an_unreachable_issuer_does_not_excuse_a_wrong_proof() {
        var unreachable = Finding.unknown(Reason.ISSUER_KEY_UNREACHABLE, "The issuer's keys could not be fetched");
        var verifier = new SdJwtVcVerifier((iss, header, at) -> new IssuerKeyLookup.Unreachable(unreachable));

        var reading = Readings.read(verifier, sound().proof("nonce", "another").encoded(), true);

        assertThat(failure(reading)).isEqualTo(Reason.HOLDER_PROOF_NONCE_MISMATCH);
    }

    @Test
    @DisplayName("A-45, D7: the issuer is whom the key speaks for, not what iss says")
    void the_issuer_is_whom_the_key_speaks_for() {
        var issuer = new Issuer(
                "CN=Real issuer",
                Optional.of("https://harvard.example"),
                Optional.of("Real issuer"),
                Issuer.KeySource.DID_KEY,
                List.of());
        var verifier =
                new SdJwtVcVerifier((iss, header, at) -> new IssuerKeyLookup.Found(Attempt.ISSUER.publicKey(), issuer));

        var reading = Readings.read(
                verifier, sound().claim("iss", "https://harvard.example").encoded(), true);

        assertThat(reading.credential().orElseThrow().issuer().identifier()).isEqualTo("CN=Real issuer");
        assertThat(reading.findings())
                .contains(Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed with the key of CN=Real issuer"));
    }

    @Test
    @DisplayName("A-54: a name in a certificate nobody has vouched for yet is not repeated as fact")
    void a_self_made_certificate_does_not_lend_its_name() {
        var wish = TestCertificate.leaf("O=Harvard").forKey(Attempt.ISSUER);
        var selfMade = TestCa.selfSigned(wish, Attempt.NOON, new SecureRandom());
        var issuer = new Issuer(
                "O=Harvard", Optional.empty(), Optional.of("Harvard"), Issuer.KeySource.X5C, List.of(selfMade.leaf()));
        var verifier =
                new SdJwtVcVerifier((iss, header, at) -> new IssuerKeyLookup.Found(Attempt.ISSUER.publicKey(), issuer));

        var reading = Readings.read(verifier, sound().encoded(), true);

        assertThat(reading.findings())
                .contains(Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed with the key of the presented certificate"));
        assertThat(reading.findings()).noneMatch(finding -> finding.sentence().contains("Harvard"));
    }

    private static SdJwtVcVerifier withoutAskingForKeys() {
        return new SdJwtVcVerifier((iss, header, at) -> {
            throw new AssertionError("a key was looked for");
        });
    }
}
