package org.vouchgate.credential.mdoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.mdoc.Documents.CHANCE;
import static org.vouchgate.credential.mdoc.Documents.CLIENT;
import static org.vouchgate.credential.mdoc.Documents.DEVICE;
import static org.vouchgate.credential.mdoc.Documents.NAMESPACE;
import static org.vouchgate.credential.mdoc.Documents.NONCE;
import static org.vouchgate.credential.mdoc.Documents.NOON;
import static org.vouchgate.credential.mdoc.Documents.RESPONSE_URI;
import static org.vouchgate.credential.mdoc.Documents.VERIFIER;
import static org.vouchgate.credential.mdoc.Documents.accepted;
import static org.vouchgate.credential.mdoc.Documents.challenge;
import static org.vouchgate.credential.mdoc.Documents.licence;
import static org.vouchgate.credential.mdoc.Documents.presented;
import static org.vouchgate.credential.mdoc.Documents.read;
import static org.vouchgate.credential.mdoc.Documents.recipient;
import static org.vouchgate.credential.mdoc.Documents.refused;
import static org.vouchgate.credential.mdoc.Documents.thumbprint;

import java.security.interfaces.ECPublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Handover;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.cose.CoseAlgorithm;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.mdoc.Cbor;
import org.vouchgate.testkit.mdoc.Cose;
import org.vouchgate.testkit.mdoc.DeviceResponse;

/** What forgers try with the device's part of a document. */
class DeviceProofTest {

    @Test
    @DisplayName("A-75: no device, no proof, an empty proof, or two of them")
    void a_document_without_exactly_one_proof_is_refused() {
        var signature = Cose.sign1(DEVICE, Cose.algorithm(-7), Map.of(), null, new byte[0]);

        assertThat(refused(presented(licence()).document("deviceSigned", null))).isEqualTo(Reason.HOLDER_PROOF_MISSING);
        assertThat(refused(presented(licence()).deviceAuth(Map.of()))).isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
        assertThat(refused(
                        presented(licence()).deviceAuth(Map.of("deviceSignature", signature, "deviceMac", signature))))
                .isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
        assertThat(refused(presented(licence()).deviceAuth(Map.of("deviceSignature", "none"))))
                .isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
        assertThat(refused(presented(licence()).deviceAuth("none"))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("A-75: a proof that is named and left empty is none")
    void a_proof_that_is_named_and_left_empty_is_none() {
        var onlyNamed = new LinkedHashMap<Object, Object>();
        onlyNamed.put("deviceSignature", new Cbor.Encoded(new byte[] {(byte) 0xf7}));
        onlyNamed.put("deviceMac", new Cbor.Encoded(new byte[] {(byte) 0xf6}));

        assertThat(refused(presented(licence()).deviceAuth(onlyNamed))).isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("A-75: a proof that was made for another verifier, nonce or address")
    void a_proof_for_another_request_is_refused() {
        var key = thumbprint(VERIFIER);

        assertThat(refused(response().posted("x509_hash:other", NONCE, key, RESPONSE_URI)))
                .isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
        assertThat(refused(response().posted(CLIENT, NONCE + "1", key, RESPONSE_URI)))
                .isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
        assertThat(refused(response().posted(CLIENT, NONCE, key, RESPONSE_URI + "/")))
                .isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-22, EN-10: an answer that somebody opened and encrypted again")
    void a_proof_for_another_recipient_is_refused() {
        var stranger = thumbprint(TestKey.p256(CHANCE));

        assertThat(refused(response().posted(CLIENT, NONCE, stranger, RESPONSE_URI)))
                .isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
        assertThat(refused(response().posted(CLIENT, NONCE, null, RESPONSE_URI)))
                .isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-75: a proof for one way to answer does not do for the other")
    void a_proof_for_another_way_is_refused() {
        var inBrowser = new Handover.ByBrowser(CLIENT, Optional.of(recipient(VERIFIER)));
        var posted = presented(licence());
        var throughBrowser = response().inBrowser("https://verifier.example", NONCE, thumbprint(VERIFIER));

        assertThat(refused(read(posted.encoded(), challenge(inBrowser), true)))
                .isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
        assertThat(refused(throughBrowser)).isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-75, A-110: a proof for another page")
    void a_proof_for_another_origin_is_refused() {
        var ours = new Handover.ByBrowser("https://verifier.example", Optional.empty());

        for (var origin :
                List.of("https://evil.example", "origin:https://verifier.example", "https://verifier.example/")) {
            var response = response().inBrowser(origin, NONCE, null);
            assertThat(refused(read(response.encoded(), challenge(ours), true)))
                    .isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
        }
    }

    @Test
    @DisplayName("A-75: a proof by another device")
    void a_proof_by_another_device_is_refused() {
        assertThat(refused(presented(licence()).signedWith(TestKey.p256(CHANCE))))
                .isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @Test
    void a_document_that_came_in_answer_to_nothing_proves_nothing() {
        var challenge = new Challenge(NONCE, CLIENT, NOON);

        assertThat(refused(read(presented(licence()).encoded(), challenge, true)))
                .isEqualTo(Reason.HOLDER_PROOF_AUDIENCE_MISMATCH);
    }

    @Test
    void where_no_proof_is_asked_for_none_is_needed_and_nobody_is_proven() {
        var unproven = presented(licence()).document("deviceSigned", null);

        var reading = read(unproven.encoded(), challenge(), false);

        assertThat(reading.findings().get(1).reason()).isEqualTo(Reason.HOLDER_BINDING_NOT_ASKED);
        assertThat(reading.credential().orElseThrow().subjectBinding()).isEqualTo(SubjectBinding.NONE);
        assertThat(reading.credential().orElseThrow().holderKey()).isEmpty();
    }

    @Test
    void a_wrong_proof_is_refused_even_where_none_is_asked_for() {
        var wrong = presented(licence()).signedWith(TestKey.p256(CHANCE));

        assertThat(refused(read(wrong.encoded(), challenge(), false))).isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-75: content of its own inside the proof")
    void a_proof_with_content_of_its_own_is_refused() {
        assertThat(refused(presented(licence()).enclosing(new byte[] {1}))).isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
        assertThat(refused(presented(licence()).macWith(secret()).enclosing(new byte[] {1})))
                .isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("A-06, A-13: an algorithm that is not allowed, or not for this key")
    void another_algorithm_is_refused() {
        assertThat(refused(presented(licence()).proofHeader(1, -257)))
                .isEqualTo(Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
        assertThat(refused(presented(licence()).proofHeader(1, -35))).isEqualTo(Reason.HOLDER_KEY_UNUSABLE);
        assertThat(refused(presented(licence()).proofHeader(2, List.of(4))))
                .isEqualTo(Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
        assertThat(refused(presented(licence()).macWith(secret()).proofHeader(1, 4)))
                .isEqualTo(Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("FM-08: a policy without an algorithm or without MACs is enforced")
    void a_narrower_policy_is_enforced() {
        var narrow = new MdocPolicy(CoseAlgorithm.ALL, Set.of(CoseAlgorithm.ES384), false);

        assertThat(refused(readUnder(presented(licence()), narrow)))
                .isEqualTo(Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
        assertThat(refused(readUnder(presented(licence()).macWith(secret()), narrow)))
                .isEqualTo(Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
        var noIssuers = new MdocPolicy(Set.of(CoseAlgorithm.ES384), CoseAlgorithm.ALL, true);
        assertThat(refused(readUnder(presented(licence()), noIssuers))).isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("A-75: a MAC under another key, or where there is no key to agree with")
    void a_mac_under_another_key_is_refused() {
        var stranger = Documents.agreed(TestKey.p256(CHANCE), (ECPublicKey) VERIFIER.publicKey());
        var inTheClear = new Handover.ByRedirect(CLIENT, RESPONSE_URI, Optional.empty());
        var response = response().posted(CLIENT, NONCE, null, RESPONSE_URI).macWith(secret());

        assertThat(refused(presented(licence()).macWith(stranger))).isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
        assertThat(refused(read(response.encoded(), challenge(inTheClear), true)))
                .isEqualTo(Reason.HOLDER_KEY_UNUSABLE);
    }

    @Test
    @DisplayName("A-79: an element the device adds must be allowed by the issuer")
    void an_element_the_issuer_did_not_allow_is_refused() {
        assertThat(refused(presented(licence()).own(NAMESPACE, "age_over_18", true)))
                .isEqualTo(Reason.HOLDER_CLAIM_NOT_AUTHORIZED);
        var onlyOther = licence().keyAuthorizations(Map.of("dataElements", Map.of(NAMESPACE, List.of("nickname"))));
        assertThat(refused(presented(onlyOther).own(NAMESPACE, "age_over_18", true)))
                .isEqualTo(Reason.HOLDER_CLAIM_NOT_AUTHORIZED);
    }

    @Test
    @DisplayName("A-79: an element the device may add does not stand in for the issuer's")
    void an_allowed_element_never_becomes_a_claim() {
        var byElement = licence().keyAuthorizations(Map.of("dataElements", Map.of(NAMESPACE, List.of("age_over_18"))));
        var byNamespace = licence().keyAuthorizations(Map.of("nameSpaces", List.of(NAMESPACE)));

        for (var document : List.of(byElement, byNamespace)) {
            var credential = accepted(presented(document).own(NAMESPACE, "age_over_18", false));
            assertThat(credential.claims().getJsonObject(NAMESPACE).getBoolean("age_over_18"))
                    .isTrue();
        }
    }

    @Test
    void an_authorization_that_is_not_well_formed_is_refused() {
        assertThat(refused(licence().keyAuthorizations("everything"))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refused(licence().keyAuthorizations(Map.of("nameSpaces", "everything"))))
                .isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refused(licence().keyAuthorizations(Map.of("dataElements", Map.of(NAMESPACE, 1)))))
                .isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("A-14: a device key that is none, is private, or may not verify")
    void a_key_that_cannot_be_used_is_refused() {
        var offCurve = new LinkedHashMap<>(Cose.key(DEVICE));
        offCurve.put(-3, new byte[32]);
        var secret = new LinkedHashMap<>(Cose.key(DEVICE));
        secret.put(-4, new byte[32]);
        var forOther = new LinkedHashMap<>(Cose.key(DEVICE));
        forOther.put(3, -35);
        var forAgreement = new LinkedHashMap<>(Cose.key(DEVICE));
        forAgreement.put(4, List.of(7));

        for (var key : List.of(offCurve, secret, forOther, forAgreement, Map.of(1, 2), "key")) {
            assertThat(refused(licence().object("deviceKeyInfo", Map.of("deviceKey", key))))
                    .as(key.toString())
                    .isEqualTo(Reason.HOLDER_KEY_UNUSABLE);
        }
    }

    @Test
    @DisplayName("FM-10, A-112: a document cannot authorise what it was asked to")
    void transaction_data_is_not_passed_over() {
        var asked = new TransactionData("eyJ0eXBlIjoicGF5In0", List.of("licence"), List.of());
        var forAnother = new TransactionData("eyJ0eXBlIjoicGF5In0", List.of("badge"), List.of());

        assertThat(refused(read(presented(licence()).encoded(), with(asked), true)))
                .isEqualTo(Reason.TRANSACTION_DATA_UNSUPPORTED);
        accepted(read(presented(licence()).encoded(), with(forAnother), true));
    }

    private static Challenge with(TransactionData asked) {
        return new Challenge(NONCE, CLIENT, NOON, challenge().handover(), List.of(asked));
    }

    private static DeviceResponse response() {
        return DeviceResponse.of(licence().issue());
    }

    private static byte[] secret() {
        return Documents.agreed(DEVICE, (ECPublicKey) VERIFIER.publicKey());
    }

    private static Reading readUnder(DeviceResponse response, MdocPolicy policy) {
        var presented = new PresentedCredential("licence", CredentialFormat.MDOC, response.encoded(), true);
        return new MdocVerifier(policy).read(presented, challenge(), NOON);
    }
}
