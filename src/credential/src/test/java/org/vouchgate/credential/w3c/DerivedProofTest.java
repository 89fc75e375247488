package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Proving.CHANCE;
import static org.vouchgate.credential.w3c.Proving.SIGNER;
import static org.vouchgate.credential.w3c.Proving.badge;
import static org.vouchgate.credential.w3c.Proving.json;
import static org.vouchgate.credential.w3c.Proving.reason;
import static org.vouchgate.credential.w3c.Proving.with;
import static org.vouchgate.credential.w3c.Proving.without;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Reason;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.DerivedProofSigner;
import org.vouchgate.testkit.issuer.LinkedDataSigner;

/** Selective disclosure with ecdsa-sd-2023. */
class DerivedProofTest {

    private static final TestKey COLLEGE = TestKey.p256(CHANCE);
    private static final DerivedProofSigner DERIVING = new DerivedProofSigner(SIGNER, CHANCE);

    @Test
    void a_derived_proof_that_shows_what_verifiers_need_is_read() {
        assertThat(reason(shown(complete()))).isEqualTo(Reason.SIGNED_BY_ISSUER);
    }

    @Test
    @DisplayName("A-65: what may hide its end or its status is refused")
    void hidden_dates_or_status_are_refused() {
        assertThat(reason(shown(without(complete(), "validUntil")))).isEqualTo(Reason.MANDATORY_CONTENT_HIDDEN);
        assertThat(reason(shown(without(complete(), "validFrom")))).isEqualTo(Reason.MANDATORY_CONTENT_HIDDEN);
        assertThat(reason(shown(without(complete(), "credentialStatus")))).isEqualTo(Reason.MANDATORY_CONTENT_HIDDEN);
    }

    @Test
    @DisplayName("A-65: a base proof is not for verifiers")
    void a_base_proof_is_refused() {
        var shown = shown(complete());
        var base = changed(shown, bytes -> {
            bytes[2] = 0;
            return bytes;
        });

        assertThat(reason(base)).isEqualTo(Reason.PROOF_NOT_DERIVED);
    }

    @Test
    void a_changed_statement_breaks_the_proof() {
        assertThat(reason(with("name", "Diving").apply(shown(complete())))).isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(reason(with("validUntil", "2036-01-01T00:00:00Z").apply(shown(complete()))))
                .isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    void every_statement_needs_its_signature() {
        var extended = with("description", "More").apply(shown(complete()));

        assertThat(reason(extended)).isEqualTo(Reason.PROOF_MALFORMED);
    }

    @Test
    void every_bit_of_the_proof_counts() {
        var shown = shown(complete());
        int length = bytes(shown).length;

        for (int place = 0; place < length; place += 7) {
            int at = place;
            var flipped = changed(shown, bytes -> {
                bytes[at] ^= 1;
                return bytes;
            });
            assertThat(reason(flipped)).as("byte " + place).isNotEqualTo(Reason.SIGNED_BY_ISSUER);
        }
    }

    @Test
    void a_truncated_proof_is_malformed() {
        var cut = changed(shown(complete()), bytes -> Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(reason(cut)).isEqualTo(Reason.PROOF_MALFORMED);
    }

    private static JsonObject shown(JsonObject document) {
        var options = LinkedDataSigner.assertion("ecdsa-sd-2023", COLLEGE.didKeyMethod())
                .add("created", "2026-02-01T00:00:00Z");
        return DERIVING.present(
                document, options.build(), COLLEGE, statement -> !statement.contains("schema.org/name"));
    }

    private static JsonObject complete() {
        var status = json("""
                {"type": "BitstringStatusListEntry", "statusPurpose": "revocation", "statusListIndex": "7",
                 "statusListCredential": "https://college.example/status/1"}""");
        return with("credentialStatus", status)
                .apply(with("validUntil", "2030-01-01T00:00:00Z").apply(badge(COLLEGE.didKey())));
    }

    private static byte[] bytes(JsonObject shown) {
        return Base64.getUrlDecoder()
                .decode(shown.getJsonObject("proof").getString("proofValue").substring(1));
    }

    private static JsonObject changed(JsonObject shown, UnaryOperator<byte[]> change) {
        var value = "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(change.apply(bytes(shown)));
        var proof = Json.createObjectBuilder(shown.getJsonObject("proof")).add("proofValue", value);
        return with("proof", proof.build()).apply(shown);
    }
}
