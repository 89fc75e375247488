package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Proving.CHANCE;
import static org.vouchgate.credential.w3c.Proving.ISSUER;
import static org.vouchgate.credential.w3c.Proving.NOON;
import static org.vouchgate.credential.w3c.Proving.SIGNER;
import static org.vouchgate.credential.w3c.Proving.assertion;
import static org.vouchgate.credential.w3c.Proving.badge;
import static org.vouchgate.credential.w3c.Proving.finding;
import static org.vouchgate.credential.w3c.Proving.json;
import static org.vouchgate.credential.w3c.Proving.reader;
import static org.vouchgate.credential.w3c.Proving.reason;
import static org.vouchgate.credential.w3c.Proving.signed;
import static org.vouchgate.credential.w3c.Proving.strict;
import static org.vouchgate.credential.w3c.Proving.with;

import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.testkit.Multibase;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.LinkedDataSigner;

/** Whose proof it is: the issuer's only if something else than the proof says so. */
class IssuerBindingTest {

    private static final String MIT = "https://mit.example/issuers/1";
    private static final String METHOD = MIT + "#" + Multibase.of(ISSUER.publicKey());
    private static final KeyPolicy PUBLISHING = issuer -> Set.of(KeySource.CONTROLLER_DOCUMENT);

    @Test
    @DisplayName("A-40, D8: a key that stands in the fragment of the verification method proves nothing")
    void a_key_in_the_fragment_is_not_the_issuers() {
        assertThat(reason(fromMit(METHOD))).isEqualTo(Reason.ISSUER_BINDING_UNPROVEN);
        assertThat(reason(with("name", "Diving").apply(fromMit(METHOD)))).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-40, D8: unless the employer's own list pins that key")
    void a_pinned_key_is_the_issuers() {
        var finding = finding(reader(pinning(ISSUER.publicKey()), PublishedDocuments.nothing())
                .read(fromMit(METHOD), NOON));

        assertThat(finding.reason()).isEqualTo(Reason.SIGNED_BY_ISSUER);
    }

    @Test
    @DisplayName("A-40, D8: another pinned key does not help")
    void another_pinned_key_does_not_help() {
        var pinning = pinning(TestKey.ed25519(CHANCE).publicKey());

        assertThat(finding(reader(pinning, PublishedDocuments.nothing()).read(fromMit(METHOD), NOON))
                        .reason())
                .isEqualTo(Reason.ISSUER_BINDING_UNPROVEN);
    }

    @Test
    @DisplayName("A-41: a proof under somebody else's DID is not the issuer's, however valid")
    void a_foreign_key_is_not_the_issuers() {
        assertThat(reason(fromMit(ISSUER.didKeyMethod()))).isEqualTo(Reason.ISSUER_KEY_NOT_BOUND);
        assertThat(reason(signed(badge("did:web:mit.example")))).isEqualTo(Reason.ISSUER_KEY_NOT_BOUND);
    }

    @Test
    @DisplayName("2.6.1 #4: a registered issuer's key is found in the document at its own address")
    void a_controller_document_binds_the_key() {
        var published = PublishedDocuments.nothing().with(MIT, "application/json", document("{}"));

        var read = reader(PUBLISHING, published).read(fromMit(METHOD), NOON);

        assertThat(finding(read).reason()).isEqualTo(Reason.SIGNED_BY_ISSUER);
        KeySource source = read.fold(content -> content.issuer().keySource(), refused -> null);
        assertThat(source).isEqualTo(KeySource.CONTROLLER_DOCUMENT);
    }

    @ParameterizedTest
    @DisplayName("A-50, A-51, A-52: of a controller document only what it says of itself and of the key counts")
    @CsvSource(
            delimiter = '|',
            value = {
                "A-50 | {\"assertionMethod\": []} | ISSUER_KEY_NOT_FOUND",
                "A-50 | {\"assertionMethod\": [], \"keyAgreement\": [\"METHOD\"]} | ISSUER_KEY_NOT_FOUND",
                "A-51 | {\"id\": \"https://other.example/\"} | ISSUER_KEY_NOT_BOUND",
                "A-51 | {\"CONTROLLER\": \"https://other.example/\"} | ISSUER_KEY_NOT_BOUND",
                "A-52 | {\"REVOKED\": \"2026-01-01T00:00:00Z\"} | ISSUER_KEY_NOT_FOUND",
                "A-52 | {\"EXPIRES\": \"2026-01-01T00:00:00Z\"} | ISSUER_KEY_NOT_FOUND"
            })
    void a_controller_document_must_vouch_for_the_key(String attack, String change, Reason expected) {
        var published = PublishedDocuments.nothing().with(MIT, "application/json", document(change));

        assertThat(finding(reader(PUBLISHING, published).read(fromMit(METHOD), NOON))
                        .reason())
                .as(attack)
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("2.11: a controller document that cannot be had leaves the question open")
    void an_unreachable_document_leaves_it_open() {
        var finding = finding(reader(PUBLISHING, PublishedDocuments.nothing().unreachable(MIT))
                .read(fromMit(METHOD), NOON));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_UNREACHABLE);
    }

    @Test
    @DisplayName("A-63: a valid proof of the forger's beside the issuer's broken one does not help")
    void a_broken_proof_is_not_made_up_for() {
        var forger = TestKey.ed25519(CHANCE);
        var changed = with("name", "Diving").apply(signed(badge()));
        var forged = SIGNER.sign(
                changed,
                LinkedDataSigner.assertion("eddsa-rdfc-2022", forger.didKeyMethod())
                        .build(),
                forger);

        assertThat(reason(forged)).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-63: a broken known proof by somebody else is a fault, too; an unknown one is not")
    void a_broken_second_proof_is_a_fault() {
        var other = TestKey.ed25519(CHANCE);
        var options = LinkedDataSigner.assertion("eddsa-rdfc-2022", other.didKeyMethod());
        var broken = SIGNER.sign(signed(badge()), options.build(), ISSUER);
        var unknown = SIGNER.sign(
                signed(badge()),
                LinkedDataSigner.assertion("bbs-2023", other.didKeyMethod()).build(),
                ISSUER);

        assertThat(reason(broken)).isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(reason(unknown)).isEqualTo(Reason.SIGNED_BY_ISSUER);
    }

    @ParameterizedTest
    @DisplayName("A-64: a chain whose earlier proof is missing, or that bites its tail, is broken")
    @CsvSource({"urn:uuid:1, urn:uuid:missing", "urn:uuid:1, urn:uuid:1"})
    void a_broken_chain_is_refused(String id, String previous) {
        var chained = SIGNER.sign(
                badge(),
                assertion().add("id", id).add("previousProof", previous).build(),
                ISSUER);

        assertThat(reason(chained)).isEqualTo(Reason.PROOF_CHAIN_BROKEN);
    }

    private static JsonObject fromMit(String method) {
        var options = LinkedDataSigner.assertion("eddsa-rdfc-2022", method).build();
        return strict(SIGNER.sign(badge(MIT), options, ISSUER));
    }

    private static KeyPolicy pinning(PublicKey key) {
        return new KeyPolicy() {
            @Override
            public Set<KeySource> allowedFor(String claimedIssuer) {
                return Set.of(KeySource.PINNED_KEY);
            }

            @Override
            public List<PublicJwk> pinnedKeys(String claimedIssuer) {
                return claimedIssuer.equals(MIT) ? PublicJwk.of(key).stream().toList() : List.of();
            }
        };
    }

    /** A sound document, but for one change. Names in capitals stand for members of the key. */
    private static String document(String change) {
        var changes = json(change.replace("METHOD", METHOD));
        var method = """
                {"id": "%s", "type": "Multikey", "controller": "%s", "publicKeyMultibase": "%s"%s}""".formatted(
                METHOD,
                changes.getString("CONTROLLER", MIT),
                Multibase.of(ISSUER.publicKey()),
                (changes.containsKey("REVOKED") ? ", \"revoked\": \"" + changes.getString("REVOKED") + "\"" : "")
                        + (changes.containsKey("EXPIRES")
                                ? ", \"expires\": \"" + changes.getString("EXPIRES") + "\""
                                : ""));
        return """
                {"id": "%s", "verificationMethod": [%s], "assertionMethod": %s}""".formatted(
                        changes.getString("id", MIT),
                        method,
                        changes.containsKey("assertionMethod")
                                ? changes.get("assertionMethod").toString()
                                : "[\"" + METHOD + "\"]");
    }
}
