package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.sdjwt.Attempt.object;
import static org.vouchgate.credential.sdjwt.Attempt.sound;
import static org.vouchgate.credential.sdjwt.Readings.failure;
import static org.vouchgate.credential.sdjwt.Readings.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;

/** Whether the proof is signed, in an acceptable way, by the key to which the issuer bound the credential. */
class HolderKeyTest {

    @Test
    @DisplayName("A-25: a corrupted proof is refused")
    void a_corrupted_proof_is_refused() {
        assertThat(refused(sound().proofJwt(Jws::corrupt))).isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-25: a proof by somebody else's key is refused, even if it brings that key along")
    void somebody_elses_proof_is_refused() {
        var stranger = sound().provenBy(Attempt.STRANGER)
                .proofHeader("jwk", Attempt.STRANGER.publicJwk())
                .proofHeader("kid", Json.createValue(Attempt.STRANGER.didKeyMethod()));

        assertThat(refused(stranger)).isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", "HS256", "HS512", "RS1", "RS256", "ES256K", "es256", ""})
    @DisplayName("A-01, A-02, SD-19, FM-02: a proof with any algorithm that is not listed is refused")
    void an_unlisted_algorithm_is_refused(String algorithm) {
        var attempt = sound().proofHeader("alg", Json.createValue(algorithm));

        assertThat(refused(attempt)).isEqualTo(Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("A-01: an unsigned proof is refused")
    void an_unsigned_proof_is_refused() {
        var unsigned = sound().proofHeader("alg", Json.createValue("none"))
                .proofJwt(jwt -> jwt.substring(0, jwt.lastIndexOf('.') + 1));

        assertThat(refused(unsigned)).isEqualTo(Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("FM-02: the list for holders is the policy's, not the issuers'")
    void the_list_for_holders_is_the_policys() {
        var policy = new SdJwtVcPolicy(JwsAlgorithm.USUAL, Set.of(JwsAlgorithm.EDDSA), false);
        var verifier = new SdJwtVcVerifier(Readings.keys(Attempt.ISSUER.publicKey()), policy);

        assertThat(failure(Readings.read(verifier, sound().encoded(), true)))
                .isEqualTo(Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("A-07: a proof with a critical header is refused")
    void a_critical_header_is_refused() {
        var attempt =
                sound().proofHeader("crit", Json.createArrayBuilder().add("exp").build());

        assertThat(refused(attempt)).isEqualTo(Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("A-30: a credential that names no holder cannot be presented by one")
    void without_a_holders_key_nobody_is_the_holder() {
        assertThat(refused(sound().claimWithout("cnf"))).isEqualTo(Reason.HOLDER_KEY_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'cnf':{}}",
                "{'cnf':'key'}",
                "{'cnf':{'kid':'did:example:1'}}",
                "{'cnf':{'jkt':'abc'}}",
                "{'cnf':{'jwk':'text'}}",
                "{'cnf':{'jwk':{'kty':'oct','k':'AAAA'}}}",
                "{'cnf':{'jwk':{'kty':'EC','crv':'P-256','x':'AA','y':'AA'}}}"
            })
    @DisplayName("A-30: only a public key that is there can be a holder's")
    void other_ways_of_naming_a_holder_are_refused(String claims) {
        assertThat(refused(sound().claims(claims))).isEqualTo(Reason.HOLDER_KEY_UNUSABLE);
    }

    @Test
    @DisplayName("A-30: two ways of naming the holder are one too many")
    void two_ways_of_naming_the_holder_are_refused() {
        var both = Json.createObjectBuilder()
                .add("jwk", Attempt.HOLDER.publicJwk())
                .add("kid", "another")
                .build();

        assertThat(refused(sound().claim("cnf", both))).isEqualTo(Reason.HOLDER_KEY_UNUSABLE);
    }

    @Test
    @DisplayName("A-30: a key that brings its private half along is nobody's secret")
    void a_published_private_key_is_refused() {
        assertThat(refused(holderKeyWith("{'d':'AAAA'}"))).isEqualTo(Reason.HOLDER_KEY_UNUSABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'use':'enc'}", "{'key_ops':['sign']}", "{'alg':'ES384'}"})
    void a_key_for_another_purpose_is_refused(String members) {
        assertThat(refused(holderKeyWith(members))).isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-06: a proof whose algorithm does not fit the holder's key is refused")
    void an_algorithm_that_does_not_fit_the_key_is_refused() {
        var edwards = TestKey.ed25519(new SecureRandom());

        assertThat(refused(sound().provenBy(edwards))).isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    private static Attempt holderKeyWith(String members) {
        JsonObject jwk = Json.createObjectBuilder(Attempt.HOLDER.publicJwk())
                .addAll(Json.createObjectBuilder(object(members)))
                .build();
        return sound().claim("cnf", Json.createObjectBuilder().add("jwk", jwk).build());
    }
}
