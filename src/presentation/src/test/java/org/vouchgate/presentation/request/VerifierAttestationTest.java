package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.vouchgate.presentation.request.Requests.CERTIFIED;
import static org.vouchgate.presentation.request.Requests.CHANCE;
import static org.vouchgate.presentation.request.Requests.FORMATS;
import static org.vouchgate.presentation.request.Requests.IDENTITY;
import static org.vouchgate.presentation.request.Requests.NOON;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.presentation.request.ClientIdentifier.Prefix;
import org.vouchgate.testkit.TestKey;

class VerifierAttestationTest {

    @ParameterizedTest
    @DisplayName("CP-06: an attestation that wallets would refuse is refused at start")
    @CsvSource(
            delimiter = '|',
            value = {
                "iss|who issued it",
                "sub|whom it is about",
                "exp|until when it is valid",
                "cnf|the key it is about"
            })
    void an_attestation_without_its_claims_is_refused(String missing, String sentence) {
        var jwt = Attestations.of(claims -> claims.remove(missing));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifierAttestation.parse(jwt))
                .withMessageContaining(sentence);
    }

    @Test
    @DisplayName("CP-06: so is one of another type, one with redirect_uris, and one about another key")
    void an_unusable_attestation_is_refused() {
        var bound = Attestations.of(
                claims -> claims.add("redirect_uris", Json.createArrayBuilder().add("https://verifier.example/r")));
        var foreign = VerifierAttestation.parse(
                Attestations.of(claims -> claims, TestKey.p256(CHANCE).publicKey(), "verifier-attestation+jwt"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifierAttestation.parse("no.jwt"))
                .withMessageContaining("not a signed JWT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifierAttestation.parse(
                        Attestations.of(claims -> claims, CERTIFIED.leaf().getPublicKey(), "JWT")))
                .withMessageContaining("verifier-attestation+jwt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifierAttestation.parse(bound))
                .withMessageContaining("redirect_uris");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IDENTITY.alsoKnownAs(
                        new OtherNames(Optional.empty(), Optional.of(foreign), Optional.empty(), Optional.empty())))
                .withMessageContaining("about another key");
    }

    @Test
    @DisplayName("CP-06, A-111: an attestation that has expired signs nothing and names nobody")
    void an_expired_attestation_signs_nothing() {
        var expired = Attestations.of(claims -> claims.add("exp", NOON.getEpochSecond()));
        var identity = IDENTITY.alsoKnownAs(new OtherNames(
                Optional.empty(), Optional.of(VerifierAttestation.parse(expired)), Optional.empty(), Optional.empty()));
        var name = ClientIdentifier.attested(VerifierAttestation.parse(expired));

        assertThat(new SigningIdentities(identity, List.of())
                        .name(Prefix.VERIFIER_ATTESTATION, "verifier.example", NOON))
                .isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> RequestObject.of(Requests.plain(name), FORMATS).answer(identity, Map.of()))
                .withMessageContaining("attestation");
    }
}
