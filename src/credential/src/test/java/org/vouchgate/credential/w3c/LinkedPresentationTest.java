package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Proving.HOLDER;
import static org.vouchgate.credential.w3c.Proving.NOON;
import static org.vouchgate.credential.w3c.Proving.SIGNER;
import static org.vouchgate.credential.w3c.Proving.badge;
import static org.vouchgate.credential.w3c.Proving.json;
import static org.vouchgate.credential.w3c.Proving.keys;
import static org.vouchgate.credential.w3c.Proving.signed;
import static org.vouchgate.credential.w3c.Proving.with;
import static org.vouchgate.credential.w3c.Proving.without;
import static org.vouchgate.credential.w3c.Verifying.CHALLENGE;
import static org.vouchgate.credential.w3c.Verifying.on;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.LinkedDataSigner;

/** What a presentation with a Data Integrity proof must look like. */
class LinkedPresentationTest {

    private static final RecentDocuments NOTHING =
            new RecentDocuments(PublishedDocuments.nothing(), Duration.ofMinutes(1));
    private static final DataIntegrityVerifier VERIFIER = new DataIntegrityVerifier(
            keys(KeyPolicy.NOBODY_REGISTERED, PublishedDocuments.nothing()),
            new IssuerKeysByPolicy(KeyPolicy.NOBODY_REGISTERED, NOTHING),
            new DidHolderKeys(NOTHING),
            LegacyProofs.REFUSED);

    @Test
    @DisplayName("A-62: of two proofs it would not be clear which one presents")
    void a_presentation_with_two_proofs_is_refused() {
        var once = presentation(signed(badge()));
        var proof = once.getJsonObject("proof");
        var twice = with(
                        "proof", Json.createArrayBuilder().add(proof).add(proof).build())
                .apply(once);

        assertThat(binding(read(twice))).isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("A-64: a presentation's proof stands on no other")
    void a_proof_over_another_proof_presents_nothing() {
        assertThat(binding(read(presentation(options -> options.add("previousProof", "urn:proof:1")))))
                .isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    void a_proof_of_the_old_kind_presents_where_that_is_allowed() {
        var old = presentation(
                options -> options.add("type", "Ed25519Signature2020").remove("cryptosuite"));
        var tolerant = new DataIntegrityVerifier(
                keys(KeyPolicy.NOBODY_REGISTERED, PublishedDocuments.nothing()),
                new IssuerKeysByPolicy(KeyPolicy.NOBODY_REGISTERED, NOTHING),
                new DidHolderKeys(NOTHING),
                LegacyProofs.ACCEPTED);
        var presented = new PresentedCredential("badge", CredentialFormat.DATA_INTEGRITY_VC, old.toString(), true);

        assertThat(binding(read(old))).isEqualTo(Reason.HOLDER_PROOF_UNSUPPORTED);
        assertThat(binding(tolerant.read(presented, CHALLENGE, NOON))).isNotEqualTo(Reason.HOLDER_PROOF_UNSUPPORTED);
    }

    @Test
    void a_presentation_that_names_no_holder_is_its_signers() {
        var anonymous = without(unsigned(signed(badge())), "holder");

        assertThat(binding(read(SIGNER.sign(anonymous, authentication().build(), HOLDER))))
                .isEqualTo(Reason.PRESENTED_BY_HOLDER);
    }

    @Test
    @DisplayName("D16: of several credentials in one presentation each is its holder's, or not, in its own right")
    void of_several_credentials_each_is_judged_by_itself() {
        var own = signed(badge());
        var strangers = signed(json(badge().toString()
                .replace(HOLDER.didKey(), TestKey.ed25519(Proving.CHANCE).didKey())
                .replace("Weld a frame", "Weld a pipe")));
        var held = Json.createArrayBuilder().add(own).add(strangers).build();
        var both = SIGNER.sign(
                with("verifiableCredential", held).apply(unsigned(own)),
                authentication().build(),
                HOLDER);

        assertThat(binding(readAt(0, both))).isEqualTo(Reason.PRESENTED_BY_HOLDER);
        assertThat(binding(readAt(1, both))).isEqualTo(Reason.HOLDER_IS_NOT_SUBJECT);
        assertThat(on(Check.INTEGRITY, readAt(2, both)).reason()).isEqualTo(Reason.MALFORMED);
        assertThat(on(Check.INTEGRITY, read(both)).reason()).isEqualTo(Reason.MALFORMED);
    }

    private static Reading readAt(int place, JsonObject presentation) {
        var presented = new PresentedCredential(
                "badge", CredentialFormat.DATA_INTEGRITY_VC, presentation.toString(), true, Optional.of(place));
        return VERIFIER.read(presented, CHALLENGE, NOON);
    }

    @ParameterizedTest
    @CsvSource({"\"e30.e30.e30\", MALFORMED", "1, MALFORMED", "[], MALFORMED"})
    void what_is_no_credential_is_malformed(String held, Reason reason) {
        var presentation = with(
                        "verifiableCredential",
                        json("{\"held\": [" + held + "]}").get("held"))
                .apply(unsigned(signed(badge())));
        var options = authentication().add("cryptosuite", "eddsa-jcs-2022");

        var reading = read(SIGNER.sign(presentation, options.build(), HOLDER));

        assertThat(on(Check.INTEGRITY, reading).reason()).isEqualTo(reason);
    }

    @Test
    @DisplayName("FM-03, A-112: what must be authorised with this credential, and cannot be, refuses it")
    void transaction_data_cannot_be_authorised_with_a_linked_presentation() {
        var presented = new PresentedCredential(
                "badge",
                CredentialFormat.DATA_INTEGRITY_VC,
                presentation(signed(badge())).toString(),
                true);
        var forIt = new Challenge(
                CHALLENGE.nonce(),
                CHALLENGE.audience(),
                CHALLENGE.askedAt(),
                Optional.empty(),
                List.of(new TransactionData("e30", List.of("badge"), List.of())));
        var forOthers = new Challenge(
                CHALLENGE.nonce(),
                CHALLENGE.audience(),
                CHALLENGE.askedAt(),
                Optional.empty(),
                List.of(new TransactionData("e30", List.of("diploma"), List.of())));

        assertThat(VERIFIER.read(presented, forIt, NOON).findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.TRANSACTION_DATA_UNSUPPORTED);
        assertThat(binding(VERIFIER.read(presented, forOthers, NOON))).isEqualTo(Reason.PRESENTED_BY_HOLDER);
    }

    @Test
    @DisplayName("A-72: a presentation has a limit")
    void a_presentation_that_is_too_large_is_not_read() {
        var presented =
                new PresentedCredential("badge", CredentialFormat.DATA_INTEGRITY_VC, " ".repeat(4 * 1024 * 1024), true);

        assertThat(VERIFIER.read(presented, CHALLENGE, NOON).findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void wallets_are_offered_what_is_accepted() {
        assertThat(DataIntegrityVerifier.proofTypes(LegacyProofs.REFUSED)).containsExactly("DataIntegrityProof");
        assertThat(DataIntegrityVerifier.proofTypes(LegacyProofs.ACCEPTED))
                .containsExactly("DataIntegrityProof", "Ed25519Signature2020");
        assertThat(DataIntegrityVerifier.cryptosuites())
                .contains("eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019", "ecdsa-sd-2023")
                .doesNotContain("Ed25519Signature2020");
    }

    @Test
    @DisplayName("A-56: a presentation's words come from the contexts of its data model, in their order")
    void a_presentation_under_other_contexts_is_malformed() {
        var badges = json("{\"@context\": [\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\","
                + " \"https://www.w3.org/ns/credentials/v2\"]}");
        var presentation = with("@context", badges.get("@context")).apply(unsigned(signed(badge())));
        var options = authentication().add("cryptosuite", "eddsa-jcs-2022");

        assertThat(binding(read(SIGNER.sign(presentation, options.build(), HOLDER))))
                .isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    void a_presentation_with_a_damaged_holder_is_malformed() {
        var damaged = with("holder", Json.createValue(1)).apply(presentation(signed(badge())));

        assertThat(binding(read(damaged))).isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
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
