package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.jose.StrictJson;

/** Tokens that the specifications publish: each verifies as it stands, and no longer once anything about it is changed. */
class PublishedVectorsTest {

    /** The example issuer's key of RFC 9901, appendix A.5, which the other specifications took over. */
    private static final PublicJwk ISSUER = StrictJson.object("{\"kty\":\"EC\",\"crv\":\"P-256\","
                    + "\"x\":\"b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ\","
                    + "\"y\":\"Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8\"}")
            .flatMap(PublicJwk::read)
            .orElseThrow();

    private static final String STRANGE =
            Base64Url.encode("[\"salt\",\"degree\",\"PhD\"]".getBytes(StandardCharsets.UTF_8));

    static List<String> tokens() {
        return Stream.of("rfc9901", "sd-jwt-vc", "openid4vp-vcld")
                .flatMap(file -> in(file).stream())
                .toList();
    }

    @Test
    void there_are_as_many_as_were_published() {
        assertThat(in("rfc9901")).hasSize(8);
        assertThat(in("sd-jwt-vc")).hasSize(5);
        assertThat(in("openid4vp-vcld")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("tokens")
    @DisplayName("SD-02, SD-14, SD-19, SD-22: a published token verifies as it stands")
    void a_published_token_verifies(String token) {
        assertThat(refusals(token)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tokens")
    @DisplayName("A-29: without one of its disclosures only an unproven token still verifies")
    void a_dropped_disclosure_is_noticed_by_the_proof(String token) {
        for (int i = 1; i < parts(token).size() - 1; i++) {
            var parts = parts(token);
            parts.remove(i);
            var refusals = refusals(String.join("~", parts));

            if (isProven(token)) {
                assertThat(refusals).contains(Reason.HOLDER_PROOF_OTHER_DISCLOSURES);
            } else {
                // What was nested in it stands alone now, and is digested by nothing that is shown.
                assertThat(refusals).isSubsetOf(Reason.DISCLOSURE_NOT_SIGNED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tokens")
    @DisplayName("A-29: in another order the disclosures are not what was proven")
    void swapped_disclosures_are_noticed_by_the_proof(String token) {
        for (int i = 1; i < parts(token).size() - 2; i++) {
            var parts = parts(token);
            Collections.swap(parts, i, i + 1);

            assertThat(refusals(String.join("~", parts)))
                    .isEqualTo(isProven(token) ? List.of(Reason.HOLDER_PROOF_OTHER_DISCLOSURES) : List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("tokens")
    @DisplayName("A-33: a disclosure that is shown twice is refused")
    void a_repeated_disclosure_is_refused(String token) {
        for (int i = 1; i < parts(token).size() - 1; i++) {
            var parts = parts(token);
            parts.add(i, parts.get(i));

            assertThat(refusals(String.join("~", parts))).contains(Reason.DISCLOSURE_DUPLICATED);
        }
    }

    @ParameterizedTest
    @MethodSource("tokens")
    @DisplayName("A-32: a disclosure of somebody else's making is refused")
    void a_strange_disclosure_is_refused(String token) {
        var parts = parts(token);
        parts.add(parts.size() - 1, STRANGE);

        assertThat(refusals(String.join("~", parts))).contains(Reason.DISCLOSURE_NOT_SIGNED);
    }

    @ParameterizedTest
    @MethodSource("tokens")
    @DisplayName("A-25, A-29, A-32: no character of a published token can be another")
    void no_character_can_be_another(String token) {
        for (int i = 0; i < token.length(); i += 11) {
            var changed = new StringBuilder(token);
            changed.setCharAt(i, token.charAt(i) == 'A' ? 'B' : 'A');

            assertThat(refusals(changed.toString())).as("character " + i).isNotEmpty();
        }
    }

    @Test
    @DisplayName("FM-11, SD-21: the published VCLD presentation is accepted for its audience and nonce and no others")
    void the_vcld_presentation_is_read_whole() {
        var token = in("openid4vp-vcld").get(0);
        var verifier = new SdJwtVcVerifier(Readings.keys(ISSUER.key()));
        var presented = new PresentedCredential("q", CredentialFormat.SD_JWT_VC, token, true);
        var at = madeAt(token);

        var right = verifier.read(presented, challenge("1234567890", "https://verifier.example.org", at), at);
        var other = verifier.read(presented, challenge("1234567891", "https://verifier.example.org", at), at);

        assertThat(right.findings()).allMatch(finding -> finding.answer() == Answer.PASSED);
        assertThat(right.credential().orElseThrow().claims()).containsKey("ld");
        assertThat(Readings.failure(other)).isEqualTo(Reason.HOLDER_PROOF_NONCE_MISMATCH);
    }

    private static List<Reason> refusals(String token) {
        return OpenedSdJwt.open(
                token, Set.of(), opened -> refusals(opened, token), finding -> List.of(finding.reason()));
    }

    private static List<Reason> refusals(OpenedSdJwt opened, String token) {
        var reasons = new ArrayList<Reason>();
        opened.refusal().map(Finding::reason).ifPresent(reasons::add);
        if (opened.issuerJwt().verify(ISSUER, JwsAlgorithm.USUAL) != SignatureCheck.VALID) {
            reasons.add(Reason.SIGNATURE_INVALID);
        }
        var at = madeAt(token);
        var audience = parts(token).get(parts(token).size() - 1).isEmpty()
                ? ""
                : proof(token).map(jws -> jws.payload().getString("aud", "")).orElse("");
        var binding = opened.holderBinding(
                new PresentedCredential("q", CredentialFormat.SD_JWT_VC, token, false),
                challenge("1234567890", audience, at),
                JwsAlgorithm.USUAL,
                at);
        if (binding.answer() == Answer.FAILED) {
            reasons.add(binding.reason());
        }
        return reasons;
    }

    private static Challenge challenge(String nonce, String audience, Instant at) {
        return new Challenge(nonce, audience, at.minusSeconds(10));
    }

    private static Instant madeAt(String token) {
        return proof(token)
                .map(jws -> jws.payload().get("iat"))
                .filter(JsonNumber.class::isInstance)
                .map(iat -> Instant.ofEpochSecond(((JsonNumber) iat).longValue()))
                .orElse(Instant.parse("2026-11-22T12:00:00Z"));
    }

    private static java.util.Optional<CompactJws> proof(String token) {
        return CompactJws.parse(token.substring(token.lastIndexOf('~') + 1));
    }

    private static boolean isProven(String token) {
        return !token.endsWith("~");
    }

    private static List<String> parts(String token) {
        return new ArrayList<>(Arrays.asList(token.split("~", -1)));
    }

    private static List<String> in(String file) {
        var properties = new Properties();
        try (var resource = PublishedVectorsTest.class.getResourceAsStream("/vectors/sd-jwt/" + file + ".properties");
                var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .sorted()
                .map(properties::getProperty)
                .toList();
    }
}
