package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.issuer.SdJwtVcBuilder;
import org.vouchgate.testkit.wallet.ProofTweaks;

/**
 * The negative modules of the public conformance plans for verifiers, and the attacks they leave out: each is refused with
 * 4xx, and the gateway's own record names the right reason.
 */
class ForgedAnswersIT {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());

    static Stream<Arguments> wrongProofs() {
        return Stream.of(
                proof(
                        "A-25 invalid-kb-jwt-signature",
                        ProofTweaks.proof(Jws::corrupt),
                        "holder-proof-signature-invalid"),
                proof(
                        "A-26 invalid-kb-jwt-nonce",
                        ProofTweaks.payload(
                                claims -> Claims.with(claims, "nonce", claims.getString("nonce") + "INVALID")),
                        "holder-proof-nonce-mismatch"),
                proof(
                        "A-27 invalid-kb-jwt-aud",
                        ProofTweaks.payload(claims -> Claims.with(claims, "aud", claims.getString("aud") + "INVALID")),
                        "holder-proof-audience-mismatch"),
                proof(
                        "A-29 invalid-sd-hash",
                        ProofTweaks.payload(
                                claims -> Claims.with(claims, "sd_hash", claims.getString("sd_hash") + "INVALID")),
                        "holder-proof-other-disclosures"),
                proof(
                        "A-28 kb-jwt-iat-in-past",
                        ProofTweaks.claim("iat", Instant.now().minus(YEAR).getEpochSecond()),
                        "holder-proof-too-old"),
                proof(
                        "A-28 kb-jwt-iat-in-future",
                        ProofTweaks.claim("iat", Instant.now().plus(YEAR).getEpochSecond()),
                        "holder-proof-from-future"),
                proof("A-24 no proof at all", ProofTweaks.omitProof(), "holder-proof-missing"),
                proof(
                        "the proof of somebody else's key",
                        ProofTweaks.signedBy(College.holderKey()),
                        "holder-proof-signature-invalid"),
                proof(
                        "a proof of another type",
                        ProofTweaks.header(header -> Claims.with(header, "typ", "JWT")),
                        "holder-proof-wrong-type"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongProofs")
    void a_wrong_holder_proof_is_refused_and_recorded(ProofTweaks tweaks, String reason) {
        var asked = recruiting.ask();

        var answer = Candidate.certified().answer(asked, tweaks);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(asked.state()).isEqualTo("not_verified");
        assertThat(asked.reason()).isEqualTo(reason);
        assertThat(asked.failures()).containsExactly(reason);
    }

    static Stream<Arguments> wrongCredentials() {
        return Stream.of(
                credential(
                        "invalid-credential-signature",
                        certificate -> certificate.alterJwt(Jws::corrupt),
                        "signature-invalid"),
                credential(
                        "a key that is not the certificate's",
                        certificate -> certificate.signedBy(College.holderKey()),
                        "signature-invalid"),
                credential(
                        "expired",
                        certificate -> certificate.validUntil(Instant.now().minus(YEAR)),
                        "expired"),
                credential(
                        "not yet valid",
                        certificate -> certificate.validFrom(Instant.now().plus(YEAR)),
                        "not-yet-valid"),
                credential(
                        "a claim slipped in among the disclosures",
                        certificate -> certificate.alterDisclosures(Claims::withForgedDisclosure),
                        "disclosure-not-signed"),
                credential(
                        "an algorithm that signs nothing",
                        certificate -> certificate.alterHeader(header -> Claims.with(header, "alg", "none")),
                        "algorithm-not-allowed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongCredentials")
    void a_wrong_credential_is_refused_and_recorded(UnaryOperator<SdJwtVcBuilder> fault, String reason) {
        var candidate = Candidate.without();
        candidate.receive(fault.apply(College.certificate(candidate.key())).issue());
        var asked = recruiting.ask();

        var ask = candidate.read(asked);
        var whole = Claims.vpTokenWithEverything(candidate, ask);
        var answer = candidate.post(ask, whole);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(asked.state()).isEqualTo("not_verified");
        assertThat(asked.failures()).contains(reason);
    }

    @Test
    void a_stranger_with_a_sound_certificate_of_their_own_authority_is_not_believed() {
        var candidate = Candidate.without();
        candidate.receive(
                College.certificate(Claims.stranger(), candidate.key()).issue());
        var asked = recruiting.ask();

        var answer = candidate.answer(asked);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(asked.failures()).containsExactly("issuer-unknown");
    }

    @Test
    void the_wallet_is_told_no_more_than_that_its_answer_was_not_accepted() {
        var asked = recruiting.ask();

        var answer = Candidate.certified().answer(asked, ProofTweaks.proof(Jws::corrupt));

        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.body()).contains("invalid_request").doesNotContain("signature", "holder", "proof");
    }

    @Test
    @DisplayName("A-21: an answer in the clear to a request for encryption is refused, and the request stays open")
    void an_answer_in_the_clear_to_a_request_for_encryption_is_refused_and_the_request_stays_open() {
        var candidate = Candidate.certified();
        var asked = recruiting.ask();
        var ask = candidate.read(asked);

        var answer = candidate.wallet().postForm(ask, Claims.plainForm(candidate.vpToken(ask), ask), Candidate.http());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(asked.state()).isEqualTo("fetched");
    }

    @Test
    void an_answer_with_a_foreign_state_is_refused_and_the_request_stays_open() {
        var candidate = Candidate.certified();
        var asked = recruiting.ask(request -> request.add("responseMode", "direct_post"));
        var ask = candidate.read(asked);
        var form = Claims.plainForm(candidate.vpToken(ask), ask);
        form.put("state", "somebody-elses");

        var answer = candidate.wallet().postForm(ask, form, Candidate.http());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(asked.state()).isEqualTo("fetched");
    }

    private static Arguments proof(String name, ProofTweaks tweaks, String reason) {
        return Arguments.of(Named.of(name, tweaks), reason);
    }

    private static Arguments credential(String name, UnaryOperator<SdJwtVcBuilder> fault, String reason) {
        return Arguments.of(Named.of(name, fault), reason);
    }
}
