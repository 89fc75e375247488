package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Proving.CHANCE;
import static org.vouchgate.credential.w3c.Proving.HOLDER;
import static org.vouchgate.credential.w3c.Proving.ISSUER;
import static org.vouchgate.credential.w3c.Proving.NOON;
import static org.vouchgate.credential.w3c.Proving.SIGNER;
import static org.vouchgate.credential.w3c.Proving.badge;
import static org.vouchgate.credential.w3c.Proving.json;
import static org.vouchgate.credential.w3c.Proving.keys;
import static org.vouchgate.credential.w3c.Proving.signed;
import static org.vouchgate.credential.w3c.Proving.with;
import static org.vouchgate.credential.w3c.Verifying.CHALLENGE;
import static org.vouchgate.credential.w3c.Verifying.on;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.LinkedDataSigner;

class DataIntegrityVerifierTest {

    private static final RecentDocuments NOTHING =
            new RecentDocuments(PublishedDocuments.nothing(), Duration.ofMinutes(1));
    private static final DataIntegrityVerifier VERIFIER = new DataIntegrityVerifier(
            keys(KeyPolicy.NOBODY_REGISTERED, PublishedDocuments.nothing()),
            new IssuerKeysByPolicy(KeyPolicy.NOBODY_REGISTERED, NOTHING),
            new DidHolderKeys(NOTHING),
            LegacyProofs.REFUSED);

    @Test
    @DisplayName("FM-05: a presentation proven for this request, of a badge with its issuer's proof")
    void a_presentation_by_its_holder_is_read() {
        var reading = read(presentation(signed(badge())));

        assertThat(reading.findings()).allMatch(finding -> finding.answer() == Answer.PASSED);
        assertThat(on(Check.HOLDER_BINDING, reading).reason()).isEqualTo(Reason.PRESENTED_BY_HOLDER);
        assertThat(reading.credential()).get().satisfies(credential -> {
            assertThat(credential.subjectBinding()).isEqualTo(SubjectBinding.CRYPTOGRAPHIC);
            assertThat(credential.holderKey()).contains(HOLDER.thumbprint());
            assertThat(credential.format()).isEqualTo(CredentialFormat.DATA_INTEGRITY_VC);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"eddsa-rdfc-2022", "eddsa-jcs-2022"})
    void holders_may_use_every_suite_of_their_key(String suite) {
        var options =
                LinkedDataSigner.authentication(suite, HOLDER.didKeyMethod(), CHALLENGE.nonce(), CHALLENGE.audience());

        assertThat(binding(read(SIGNER.sign(unsigned(signed(badge())), options.build(), HOLDER))))
                .isEqualTo(Reason.PRESENTED_BY_HOLDER);
    }

    @Test
    @DisplayName("A-59: a presentation's proof must be made to authenticate")
    void a_proof_to_assert_is_no_presentation() {
        assertThat(binding(read(presentation(options -> options.add("proofPurpose", "assertionMethod")))))
                .isEqualTo(Reason.HOLDER_PROOF_WRONG_TYPE);
        assertThat(binding(read(presentation(options -> options.remove("proofPurpose")))))
                .isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("A-60: the challenge must be this request's")
    void another_challenge_is_refused() {
        assertThat(binding(read(presentation(options -> options.add("challenge", "other")))))
                .isEqualTo(Reason.HOLDER_PROOF_NONCE_MISMATCH);
        assertThat(binding(read(presentation(options -> options.remove("challenge")))))
                .isEqualTo(Reason.HOLDER_PROOF_NONCE_MISMATCH);
    }

    @Test
    @DisplayName("A-60: the domain must be this verifier's and nobody else's")
    void another_domain_is_refused() {
        var superset =
                Json.createArrayBuilder().add(CHALLENGE.audience()).add("x").build();

        assertThat(binding(read(presentation(options -> options.add("domain", "x509_hash:other")))))
                .isEqualTo(Reason.HOLDER_PROOF_AUDIENCE_MISMATCH);
        assertThat(binding(read(presentation(options -> options.remove("domain")))))
                .isEqualTo(Reason.HOLDER_PROOF_AUDIENCE_MISMATCH);
        assertThat(binding(read(presentation(options -> options.add("domain", superset)))))
                .isEqualTo(Reason.HOLDER_PROOF_AUDIENCE_MISMATCH);
    }

    @Test
    @DisplayName("VT-09: a presentation inside a presentation is no credential")
    void a_presentation_inside_a_presentation_is_refused() {
        var reading = read(presentation(presentation(signed(badge()))));

        assertThat(on(Check.INTEGRITY, reading).reason()).isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(reading.credential()).isEmpty();
    }

    @Test
    @DisplayName("A-61: whoever presents must be whom the credential is about")
    void a_presentation_of_somebody_elses_badge_is_refused() {
        var stranger = TestKey.ed25519(CHANCE);
        var options = LinkedDataSigner.authentication(
                "eddsa-rdfc-2022", stranger.didKeyMethod(), CHALLENGE.nonce(), CHALLENGE.audience());
        var theirs = with("holder", stranger.didKey()).apply(unsigned(signed(badge())));

        var reading = read(SIGNER.sign(theirs, options.build(), stranger));

        assertThat(binding(reading)).isEqualTo(Reason.HOLDER_IS_NOT_SUBJECT);
        assertThat(reading.credential())
                .get()
                .satisfies(credential -> assertThat(credential.subjectBinding()).isEqualTo(SubjectBinding.NONE));
    }

    @Test
    @DisplayName("A-61: a holder cannot be claimed with another's key")
    void a_claimed_holder_needs_its_own_key() {
        var stranger = TestKey.ed25519(CHANCE);
        var options = LinkedDataSigner.authentication(
                "eddsa-rdfc-2022", stranger.didKeyMethod(), CHALLENGE.nonce(), CHALLENGE.audience());

        assertThat(binding(read(SIGNER.sign(unsigned(signed(badge())), options.build(), stranger))))
                .isEqualTo(Reason.HOLDER_KEY_MISSING);
    }

    @Test
    @DisplayName("A-62: a sound credential does not make up for a broken presentation, nor the other way round")
    void both_proofs_must_hold() {
        var options = authentication().build();
        var wrongKey = SIGNER.sign(unsigned(signed(badge())), options, ISSUER);
        var wrongBadge = presentation(with("name", "Diving").apply(signed(badge())));

        assertThat(binding(read(wrongKey))).isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
        assertThat(on(Check.INTEGRITY, read(wrongBadge)).reason()).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-55: nothing can be added to a presentation beside what its proof covers")
    void a_presentation_is_lossless_too() {
        var extended = with("purpose", "anything").apply(presentation(signed(badge())));

        assertThat(binding(read(extended))).isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    void a_proof_from_before_the_request_is_too_old() {
        assertThat(binding(read(presentation(options -> options.add("created", "2026-11-22T11:30:00Z")))))
                .isEqualTo(Reason.HOLDER_PROOF_TOO_OLD);
        assertThat(binding(read(presentation(options -> options.add("created", "2026-11-22T12:30:00Z")))))
                .isEqualTo(Reason.HOLDER_PROOF_FROM_FUTURE);
    }

    @Test
    void a_presentation_nobody_signed_proves_nothing() {
        assertThat(binding(read(unsigned(signed(badge()))))).isEqualTo(Reason.HOLDER_PROOF_MISSING);
    }

    @Test
    @DisplayName("FM-05: a bare credential will do where no binding was asked for, and nowhere else")
    void a_bare_credential_is_read_unbound() {
        assertThat(binding(read(signed(badge())))).isEqualTo(Reason.HOLDER_PROOF_MISSING);
        assertThat(binding(read(signed(badge()), false))).isEqualTo(Reason.HOLDER_BINDING_NOT_ASKED);
    }

    @Test
    void a_presentation_holds_exactly_one_credential() {
        var two = Json.createArrayBuilder().add(signed(badge())).add(signed(badge()));
        var options = authentication().build();
        var presentation = with("verifiableCredential", two.build()).apply(unsigned(signed(badge())));

        assertThat(on(Check.INTEGRITY, read(SIGNER.sign(presentation, options, HOLDER)))
                        .reason())
                .isEqualTo(Reason.MALFORMED);
    }

    @Test
    void an_enveloped_credential_is_read_by_the_rules_of_its_token() {
        var reading = read(enveloped("data:application/vc+jwt," + jwt()));

        assertThat(reading.findings()).allMatch(finding -> finding.answer() == Answer.PASSED);
    }

    @ParameterizedTest
    @DisplayName("A-69: an envelope holds the data itself, of a kind that is known")
    @ValueSource(strings = {"https://attacker.example/vc", "data:text/html,e30", "data:application/vc+cose,e30"})
    void another_envelope_is_refused(String id) {
        assertThat(on(Check.INTEGRITY, read(enveloped(id))).reason()).isEqualTo(Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    void a_selective_disclosure_proof_presents_nothing() {
        assertThat(binding(read(presentation(options -> options.add("cryptosuite", "ecdsa-sd-2023")))))
                .isEqualTo(Reason.HOLDER_PROOF_UNSUPPORTED);
    }

    @Test
    void text_that_is_no_json_is_malformed() {
        var reading = VERIFIER.read(
                new PresentedCredential("badge", CredentialFormat.DATA_INTEGRITY_VC, "e30.e30.e30", true),
                CHALLENGE,
                NOON);

        assertThat(on(Check.INTEGRITY, reading).reason()).isEqualTo(Reason.MALFORMED);
    }

    private static JsonObject enveloped(String id) {
        var envelope = Json.createObjectBuilder()
                .add("@context", "https://www.w3.org/ns/credentials/v2")
                .add("id", id)
                .add("type", "EnvelopedVerifiableCredential")
                .build();
        return SIGNER.sign(unsigned(envelope), authentication().build(), HOLDER);
    }

    private static String jwt() {
        return Verifying.COLLEGE
                .vcJwt(NOON)
                .tokenType("vc+jwt")
                .id("urn:uuid:6a1f8f6e-9f7a-4b13-a1e0-0a3f0a3e8f11")
                .subject(json("{\"id\": \"" + HOLDER.didKey() + "\", \"course\": \"Welding\"}"))
                .jwt();
    }

    private static JsonObject presentation(JsonObject credential) {
        return SIGNER.sign(unsigned(credential), authentication().build(), HOLDER);
    }

    private static JsonObject presentation(UnaryOperator<JsonObjectBuilder> options) {
        return SIGNER.sign(
                unsigned(signed(badge())), options.apply(authentication()).build(), HOLDER);
    }

    private static JsonObjectBuilder authentication() {
        return LinkedDataSigner.authentication(
                        "eddsa-rdfc-2022", HOLDER.didKeyMethod(), CHALLENGE.nonce(), CHALLENGE.audience())
                .add("created", "2026-11-22T12:00:00Z");
    }

    private static JsonObject unsigned(JsonValue credential) {
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2"))
                .add("type", Json.createArrayBuilder().add("VerifiablePresentation"))
                .add("holder", HOLDER.didKey())
                .add("verifiableCredential", Json.createArrayBuilder().add(credential))
                .build();
    }

    private static Reading read(JsonObject json) {
        return read(json, true);
    }

    private static Reading read(JsonObject json, boolean bindingRequired) {
        return VERIFIER.read(
                new PresentedCredential("badge", CredentialFormat.DATA_INTEGRITY_VC, json.toString(), bindingRequired),
                CHALLENGE,
                NOON);
    }

    private static Reason binding(Reading reading) {
        return on(Check.HOLDER_BINDING, reading).reason();
    }
}
