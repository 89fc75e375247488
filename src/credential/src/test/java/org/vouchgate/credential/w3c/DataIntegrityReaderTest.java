package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Proving.CHANCE;
import static org.vouchgate.credential.w3c.Proving.HOLDER;
import static org.vouchgate.credential.w3c.Proving.ISSUER;
import static org.vouchgate.credential.w3c.Proving.LATER_SIGNER;
import static org.vouchgate.credential.w3c.Proving.NOON;
import static org.vouchgate.credential.w3c.Proving.SIGNER;
import static org.vouchgate.credential.w3c.Proving.assertion;
import static org.vouchgate.credential.w3c.Proving.badge;
import static org.vouchgate.credential.w3c.Proving.finding;
import static org.vouchgate.credential.w3c.Proving.json;
import static org.vouchgate.credential.w3c.Proving.keys;
import static org.vouchgate.credential.w3c.Proving.read;
import static org.vouchgate.credential.w3c.Proving.reason;
import static org.vouchgate.credential.w3c.Proving.refused;
import static org.vouchgate.credential.w3c.Proving.signed;
import static org.vouchgate.credential.w3c.Proving.with;
import static org.vouchgate.credential.w3c.Proving.without;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.LinkedDataSigner;

class DataIntegrityReaderTest {

    @Test
    void a_badge_with_its_issuers_proof_is_read() {
        var read = read(signed(badge()));

        var credential = read.fold(content -> content, refused -> null);
        assertThat(finding(read).reason()).isEqualTo(Reason.SIGNED_BY_ISSUER);
        assertThat(credential.issuer().identifier()).isEqualTo(ISSUER.didKey());
        assertThat(credential.subjectId()).contains(HOLDER.didKey());
        assertThat(credential.types())
                .contains(
                        "OpenBadgeCredential", "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential");
        assertThat(credential.validityAt(NOON).reason()).isEqualTo(Reason.WITHIN_VALIDITY_PERIOD);
    }

    @ParameterizedTest
    @CsvSource({
        "eddsa-rdfc-2022, EdDSA",
        "eddsa-jcs-2022, EdDSA",
        "ecdsa-rdfc-2019, ES256",
        "ecdsa-rdfc-2019, ES384",
        "ecdsa-jcs-2019, ES256",
        "ecdsa-jcs-2019, ES384"
    })
    void every_suite_is_verified_with_keys_of_its_own(String suite, String algorithm) {
        var key = key(algorithm);
        var document = badge(key.didKey());

        var good = SIGNER.sign(document, options(suite, key), key);

        assertThat(reason(good)).isEqualTo(Reason.SIGNED_BY_ISSUER);
        assertThat(reason(with("name", "Diving").apply(good))).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @DisplayName("2.6.1 #4: a suite takes keys of its own kind and no others")
    @CsvSource({"eddsa-rdfc-2022, ES256", "eddsa-jcs-2022, ES384", "ecdsa-rdfc-2019, EdDSA", "ecdsa-jcs-2019, EdDSA"})
    void a_key_of_another_kind_does_not_fit(String suite, String algorithm) {
        var key = key(algorithm);

        var wrong = SIGNER.sign(badge(key.didKey()), options(suite, key), key);

        assertThat(reason(wrong)).isEqualTo(Reason.KEY_UNFIT_FOR_ALGORITHM);
    }

    @ParameterizedTest
    @DisplayName("2.6.2: an unsupported suite is unsupported, not invalid")
    @ValueSource(strings = {"bbs-2023", "eddsa-2022", "something-else"})
    void an_unknown_suite_is_unsupported(String suite) {
        var credential = signed(badge(), options -> options.add("cryptosuite", suite));

        assertThat(reason(credential)).isEqualTo(Reason.PROOF_UNSUPPORTED);
    }

    @Test
    @DisplayName(
            "2.6.2: a proof of bbs-2023, derived or base, is named as what cannot be verified here, and never passes")
    void a_bbs_proof_is_named() {
        for (var header : List.of("2V0D", "2V0C")) {
            var proof = Json.createObjectBuilder()
                    .add("type", "DataIntegrityProof")
                    .add("cryptosuite", "bbs-2023")
                    .add("proofPurpose", "assertionMethod")
                    .add("verificationMethod", ISSUER.didKeyMethod())
                    .add("proofValue", "u" + header + "hVhQlQ")
                    .build();

            var refused = refused(with("proof", proof).apply(badge()));

            assertThat(refused.reason()).isEqualTo(Reason.PROOF_UNSUPPORTED);
            assertThat(refused.sentence())
                    .isEqualTo("The credential is signed in a way that this gateway cannot verify (bbs-2023);"
                            + " that says nothing about whether it is sound");
        }
    }

    @ParameterizedTest
    @DisplayName("2.6.2: Ed25519Signature2018, JsonWebSignature2020 and their like are unsupported")
    @ValueSource(strings = {"Ed25519Signature2018", "JsonWebSignature2020", "BbsBlsSignature2020", "RsaSignature2018"})
    void an_old_proof_type_is_unsupported(String type) {
        var proof = Json.createObjectBuilder().add("type", type).add("jws", "e30..AAAA");

        assertThat(reason(with("proof", proof.build()).apply(badge()))).isEqualTo(Reason.PROOF_UNSUPPORTED);
    }

    @Test
    @DisplayName("D10: Ed25519Signature2020 is read with its mark, where the operator accepts it")
    void a_legacy_proof_is_marked() {
        assertThat(reason(legacy())).isEqualTo(Reason.SIGNED_BY_ISSUER_IN_LEGACY_WAY);
    }

    @Test
    @DisplayName("D10: Ed25519Signature2020 is refused where the operator does not accept it")
    void a_legacy_proof_is_refused_unless_accepted() {
        var strict = new DataIntegrityReader(
                keys(KeyPolicy.NOBODY_REGISTERED, PublishedDocuments.nothing()), LegacyProofs.REFUSED);

        assertThat(finding(strict.read(legacy(), NOON)).reason()).isEqualTo(Reason.LEGACY_PROOF_NOT_ACCEPTED);
    }

    @Test
    void a_credential_nobody_signed_is_refused() {
        assertThat(reason(badge())).isEqualTo(Reason.PROOF_MISSING);
        assertThat(reason(with("proof", "signed").apply(badge()))).isEqualTo(Reason.PROOF_MISSING);
    }

    @ParameterizedTest
    @DisplayName("A-59, OB-05: a proof for another purpose than to assert is refused")
    @ValueSource(strings = {"authentication", "keyAgreement", "AssertionMethod"})
    void another_purpose_is_refused(String purpose) {
        var credential = signed(badge(), options -> options.add("proofPurpose", purpose));

        assertThat(reason(credential)).isIn(Reason.PROOF_PURPOSE_WRONG);
    }

    @ParameterizedTest
    @DisplayName("A-59, 2.6.1 #1: a proof that lacks what every proof has is malformed")
    @ValueSource(strings = {"proofPurpose", "verificationMethod"})
    void a_proof_without_its_members_is_malformed(String member) {
        assertThat(reason(signed(badge(), options -> options.remove(member)))).isEqualTo(Reason.PROOF_MALFORMED);
    }

    @ParameterizedTest
    @DisplayName("2.6.1 #1, A-71: dates of a proof must be dates with a time zone")
    @ValueSource(strings = {"2026-02-01", "2026-02-01T00:00:00", "10000-01-01T00:00:00Z", "yesterday"})
    void a_proof_with_a_bad_date_is_malformed(String date) {
        assertThat(reason(signed(badge(), options -> options.add("created", date))))
                .isEqualTo(Reason.PROOF_MALFORMED);
    }

    @Test
    @DisplayName("2.6.1 #1: a proof that has run out, or is from the future, does not count")
    void a_proof_counts_while_it_is_in_force() {
        assertThat(reason(signed(badge(), options -> options.add("expires", "2026-11-22T11:00:00Z"))))
                .isEqualTo(Reason.PROOF_NOT_IN_FORCE);
        assertThat(reason(signed(badge(), options -> options.add("created", "2026-11-23T00:00:00Z"))))
                .isEqualTo(Reason.PROOF_NOT_IN_FORCE);
        assertThat(reason(signed(badge(), options -> options.add("expires", "2026-11-22T13:00:00Z"))))
                .isEqualTo(Reason.SIGNED_BY_ISSUER);
    }

    @Test
    @DisplayName("D15: what was written with the later edition of a context is read with that, and the report says so")
    void the_edition_that_fits_is_found() {
        var endorsed = with(
                        "endorsementJwt",
                        Json.createArrayBuilder().add("e30.e30.AAAA").build())
                .apply(badge());

        var finding = finding(read(LATER_SIGNER.sign(endorsed, assertion().build(), ISSUER)));

        assertThat(finding.reason()).isEqualTo(Reason.SIGNED_BY_ISSUER);
        assertThat(finding.sentence()).contains("edition of 2026");
    }

    @Test
    @DisplayName("A-71: dates that contradict each other or lack a time zone are malformed")
    void bad_validity_dates_are_found() {
        var backwards = signed(with("validUntil", "2025-01-01T00:00:00Z").apply(badge()));
        var future = signed(with("validFrom", "2027-01-01T00:00:00Z").apply(badge()));

        assertThat(validity(backwards)).isEqualTo(Reason.VALIDITY_PERIOD_MALFORMED);
        assertThat(validity(future)).isEqualTo(Reason.NOT_YET_VALID);
        assertThat(validity(signed(with("validFrom", "2026-01-01T00:00:00").apply(badge()))))
                .isEqualTo(Reason.VALIDITY_PERIOD_MALFORMED);
    }

    @Test
    void an_achievement_must_say_whose_it_is() {
        var nobodys = json(badge().toString().replace("\"id\":\"" + HOLDER.didKey() + "\",", ""));

        assertThat(reason(signed(nobodys))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    void a_credential_of_data_model_1_must_say_when_it_was_issued() {
        var undated = without(legacyBadge(), "issuanceDate");
        var options = legacyOptions();

        assertThat(reason(SIGNER.sign(undated, options, ISSUER))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    private static JsonObject legacy() {
        return SIGNER.sign(legacyBadge(), legacyOptions(), ISSUER);
    }

    private static JsonObject legacyOptions() {
        return assertion()
                .add("type", "Ed25519Signature2020")
                .remove("cryptosuite")
                .build();
    }

    private static JsonObject legacyBadge() {
        var first = Json.createArrayBuilder()
                .add("https://www.w3.org/2018/credentials/v1")
                .add("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json")
                .add("https://w3id.org/security/suites/ed25519-2020/v1");
        return Json.createObjectBuilder(without(badge(), "validFrom"))
                .add("@context", first)
                .add("issuanceDate", "2026-01-01T00:00:00Z")
                .build();
    }

    private static Reason validity(JsonObject credential) {
        return read(credential).fold(content -> content.validityAt(NOON).reason(), refused -> refused.reason());
    }

    private static TestKey key(String algorithm) {
        return switch (algorithm) {
            case "ES256" -> TestKey.p256(CHANCE);
            case "ES384" -> TestKey.p384(CHANCE);
            default -> ISSUER;
        };
    }

    private static JsonObject options(String suite, TestKey key) {
        return LinkedDataSigner.assertion(suite, key.didKeyMethod())
                .add("created", "2026-02-01T00:00:00Z")
                .build();
    }
}
