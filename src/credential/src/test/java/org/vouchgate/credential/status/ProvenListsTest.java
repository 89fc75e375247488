package org.vouchgate.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.status.Publishing.ADDRESS;
import static org.vouchgate.credential.status.Publishing.CHANCE;
import static org.vouchgate.credential.status.Publishing.NOON;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.ld.CanonicalJson;
import org.vouchgate.credential.ld.PinnedContext;
import org.vouchgate.credential.ld.PinnedContexts;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.LinkedDataSigner;

/** Bitstring lists that a Data Integrity proof secures (eddsa-jcs-2022): protocol notes 2.10. */
class ProvenListsTest {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final TestKey KEY = TestKey.ed25519(CHANCE);
    private static final TestKey OTHER = TestKey.ed25519(CHANCE);

    @Test
    void a_list_with_a_good_proof_of_the_issuer_is_read() {
        var published = Publishing.of(document(signed(list(KEY), KEY)));

        assertThat(published.statusOf(issuer(KEY), NOON, entry(9)).reason()).isEqualTo(Reason.REVOKED);
        assertThat(published.statusOf(issuer(KEY), NOON, entry(8)).reason()).isEqualTo(Reason.NOT_REVOKED);
        assertThat(published.fetches()).isEqualTo(1);
    }

    @Test
    @DisplayName("A-84: a list that was changed after it was signed, or that a stranger signed, fails")
    void a_forged_list_fails() {
        var changed = Json.createObjectBuilder(signed(list(KEY), KEY))
                .add("validFrom", "2026-11-22T11:00:00Z")
                .build();

        assertThat(Publishing.of(document(changed)).statusOf(issuer(KEY), NOON, entry(8)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.STATUS_LIST_SIGNATURE_INVALID);
        assertThat(Publishing.of(document(signed(list(OTHER), OTHER))).statusOf(issuer(KEY), NOON, entry(8)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
    }

    @Test
    @DisplayName("A-86: a proof of a kind that nobody here checks leaves the status unknown")
    void an_unknown_suite_is_unknown() {
        var unknown = Json.createObjectBuilder(list(KEY))
                .add(
                        "proof",
                        Json.createObjectBuilder(proof(KEY))
                                .add("cryptosuite", "bbs-2023")
                                .add("proofValue", "z1"))
                .build();

        assertThat(Publishing.of(document(unknown)).statusOf(issuer(KEY), NOON, entry(8)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_MECHANISM_UNSUPPORTED);
    }

    @Test
    @DisplayName("D10: a list that is signed in an old way counts only behind the switch")
    void a_list_with_a_proof_of_the_old_kind_is_a_matter_of_policy() {
        var contexts = Json.createArrayBuilder()
                .add("https://www.w3.org/ns/credentials/v2")
                .add("https://w3id.org/security/suites/ed25519-2020/v1");
        var options = LinkedDataSigner.assertion("eddsa-rdfc-2022", KEY.didKeyMethod())
                .add("type", "Ed25519Signature2020")
                .remove("cryptosuite")
                .add("created", "2026-11-22T10:00:00Z");
        var list = Json.createObjectBuilder(list(KEY)).add("@context", contexts).build();
        var old = document(new LinkedDataSigner(pinned()).sign(list, options.build(), KEY));

        assertThat(Publishing.of(old).statusOf(issuer(KEY), NOON, entry(8)).reason())
                .isEqualTo(Reason.STATUS_MECHANISM_UNSUPPORTED);
        assertThat(Publishing.withLegacy(old)
                        .statusOf(issuer(KEY), NOON, entry(8))
                        .reason())
                .isEqualTo(Reason.NOT_REVOKED);
    }

    private static Map<String, JsonObject> pinned() {
        var contexts = PinnedContexts.standard();
        return contexts.all().stream()
                .collect(Collectors.toMap(PinnedContext::url, contexts::content, (one, other) -> one));
    }

    private static JsonObject list(TestKey key) {
        var bits = new byte[131_072 / 8];
        bits[1] = 0x40;
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2"))
                .add("id", ADDRESS.toString())
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential"))
                .add("issuer", key.didKey())
                .add("validFrom", "2026-11-22T10:00:00Z")
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", ADDRESS + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", "revocation")
                                .add("encodedList", "u" + Packing.gzip(bits)))
                .build();
    }

    private static JsonObject proof(TestKey key) {
        return Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", "eddsa-jcs-2022")
                .add("verificationMethod", key.didKeyMethod())
                .add("proofPurpose", "assertionMethod")
                .build();
    }

    private static JsonObject signed(JsonObject list, TestKey key) {
        var signed = new ByteArrayOutputStream();
        signed.writeBytes(sha256(CanonicalJson.bytes(proof(key))));
        signed.writeBytes(sha256(CanonicalJson.bytes(list)));
        return Json.createObjectBuilder(list)
                .add(
                        "proof",
                        Json.createObjectBuilder(proof(key))
                                .add("proofValue", "z" + base58(key.sign(signed.toByteArray()))))
                .build();
    }

    private static PublishedDocument document(JsonObject list) {
        return new PublishedDocument("application/vc", list.toString());
    }

    private static Issuer issuer(TestKey key) {
        return new Issuer(key.didKey(), Optional.of(key.didKey()), Optional.empty(), KeySource.DID_KEY, List.of());
    }

    private static BitstringEntry entry(long index) {
        return new BitstringEntry(ADDRESS.toString(), "revocation", index, 1);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String base58(byte[] bytes) {
        var digits = new StringBuilder();
        for (var rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BigInteger.valueOf(58))) {
            digits.append(ALPHABET.charAt(rest.mod(BigInteger.valueOf(58)).intValue()));
        }
        for (int i = 0; bytes[i] == 0; i++) {
            digits.append(ALPHABET.charAt(0));
        }
        return digits.reverse().toString();
    }
}
