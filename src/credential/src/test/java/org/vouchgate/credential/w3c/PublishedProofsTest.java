package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Proving.NOON;
import static org.vouchgate.credential.w3c.Proving.finding;
import static org.vouchgate.credential.w3c.Proving.json;
import static org.vouchgate.credential.w3c.Proving.strict;
import static org.vouchgate.credential.w3c.Proving.with;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Vectors;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.ProofKeys;
import org.vouchgate.credential.key.document.Multikey;
import org.vouchgate.credential.ld.PinnedContext;
import org.vouchgate.credential.ld.PinnedContexts;

/**
 * Proofs that the cryptosuites' specifications publish (w3c/vc-di-eddsa and w3c/vc-di-ecdsa, folder TestVectors). Their
 * issuer publishes no key, so here the key a proof names is taken for the issuer's; whose it is, is another test's matter.
 */
class PublishedProofsTest {

    private static final String EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";
    private static final String ALUMNI = """
            {"@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"%s],
             "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
             "type": ["VerifiableCredential", "AlumniCredential"],
             "name": "Alumni Credential",
             "description": "A minimum viable example of an Alumni Credential.",
             "issuer": "https://vc.example/issuers/5678",
             "validFrom": "2023-01-01T00:00:00Z",
             "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"},
             "proof": {%s, "created": "2023-02-24T23:36:38Z", "verificationMethod": "did:key:%s#%s",
                       "proofPurpose": "assertionMethod", "proofValue": "%s"}}""";
    private static final String ED25519 = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    private static final String P256 = "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP";
    private static final String P384 = "z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ";

    private static final JsonObject DOCUMENTS =
            Vectors.kept("data-integrity/documents.json").getJsonObject("documents");
    private static final PinnedContexts CONTEXTS = PinnedContexts.standard()
            .with(
                    new PinnedContext(EXAMPLES, "", Set.of()),
                    json("{\"@context\": {\"@vocab\": \"https://www.w3.org/ns/credentials/examples#\"}}"))
            .with(
                    new PinnedContext("https://w3id.org/citizenship/v4rc1", "", Set.of()),
                    vector("contexts/citizenship-v4rc1.json"));
    private static final DataIntegrityReader READER =
            new DataIntegrityReader(anybodys(), LegacyProofs.ACCEPTED, CONTEXTS);

    @ParameterizedTest
    @DisplayName("2.6.2: the published proof of every suite holds, and no bit of it may change")
    @CsvSource({
        "eddsa-rdfc-2022," + ED25519
                + ",z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme",
        "eddsa-jcs-2022," + ED25519
                + ",z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX",
        "Ed25519Signature2020," + ED25519
                + ",z57Mm1vboMtZiCyJ4aReZsv8co4Re64Y8GEjL1ZARzMbXZgkARFLqFs1P345NpPGG2hgCrS4nNdvJhpwnrNyG3kEF",
        "ecdsa-rdfc-2019," + P256
                + ",zaHXrr7AQdydBk3ahpCDpWbxfLokDqmCToYm2dyWvpcFVyWooC2he63w1f7UNQoAMKdhaRtcnaE2KTo5o5vTCcfw",
        "ecdsa-rdfc-2019," + P384
                + ",z967Mvv5bxtmLNqTzPZ8KmJjFmFXaAKeQNzq7GWnQkMcLtaGSSmuozE5WtJ8PipMe178B1tE28K1vsJur9bGVJhz6jgSJsRHFSQeqgH8hhjcg8gZDFJC1b9FsR5ggNmDBqHv",
        "ecdsa-jcs-2019," + P256
                + ",z5ptCet75SaEgzG4v4zJhbJtfNi74Wv7Fq15hhKouJQQjEPQvPZKaYxcMXAMLPQS2FXrkCWokNJkFVkwxNzZfD5oT",
        "ecdsa-jcs-2019," + P384
                + ",zq3EuTeLiGurmB2JR5oL8oWEsT7u2tba4HT1oZbiMYWc5qzsoW2kLYcBcF4HM5vCpJyTkceULKrVXuJQkXeN5seL4uXrFNFRMm53GWy1Yrto8rTWxZi9DkNeWP7yUPs7ELAm"
    })
    void a_published_proof_holds(String suite, String key, String value) {
        var published = alumni(suite, key, value);

        assertThat(reason(published))
                .isEqualTo(suite.startsWith("Ed") ? Reason.SIGNED_BY_ISSUER_IN_LEGACY_WAY : Reason.SIGNED_BY_ISSUER);
        for (var corrupt : corrupted(published, value)) {
            assertThat(reason(corrupt)).isIn(Reason.SIGNATURE_INVALID, Reason.PROOF_MALFORMED);
        }
    }

    @ParameterizedTest
    @DisplayName("DI 4.5: the published sets and chains hold")
    @ValueSource(strings = {"signedProofSet1", "signedProofSet2", "signedProofChain1", "signedProofChain2"})
    void a_published_set_or_chain_holds(String name) {
        var document = vector("vc-di-eddsa/TestVectors/proof-set-chain/" + name + ".json");

        assertThat(reason(document)).isEqualTo(Reason.SIGNED_BY_ISSUER);
        assertThat(reason(with("name", "Other").apply(document))).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @DisplayName(
            "A-65, vc-di-ecdsa A.7: the published derived proof holds; only what it hides of dates and status is missed")
    @ValueSource(strings = {"prc", "employ"})
    void a_published_derived_proof_holds(String name) {
        var document = vector("vc-di-ecdsa/TestVectors/ecdsa-sd-2023/" + name + "/derivedRevealDocument.json");
        var base = vector("vc-di-ecdsa/TestVectors/ecdsa-sd-2023/" + name + "/addSignedSDBase.json");
        var reader = new DataIntegrityReader(anybodys(), LegacyProofs.REFUSED, CONTEXTS);

        assertThat(finding(reader.read(document, NOON)).reason()).isEqualTo(Reason.MANDATORY_CONTENT_HIDDEN);
        assertThat(finding(reader.read(with("issuer", "did:example:other").apply(document), NOON))
                        .reason())
                .isIn(Reason.SIGNATURE_INVALID, Reason.PROOF_MALFORMED);
        assertThat(finding(reader.read(base, NOON)).reason()).isEqualTo(Reason.PROOF_NOT_DERIVED);
    }

    @ParameterizedTest
    @DisplayName("2.6.2: every other published document holds, and no longer under another issuer")
    @ValueSource(
            strings = {
                "vc-di-eddsa/TestVectors/eddsa-rdfc-2022/signedDataInt.json",
                "vc-di-eddsa/TestVectors/eddsa-rdfc-2022/employ/signedDataInt.json",
                "vc-di-eddsa/TestVectors/eddsa-jcs-2022/signedJCS.json",
                "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256/signedECDSAP256.json",
                "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256/employ/signedECDSAP256.json",
                "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384/signedECDSAP384.json",
                "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384/employ/signedECDSAP384.json",
                "vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p256/signedJCSECDSAP256.json",
                "vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p384/signedJCSECDSAP384.json"
            })
    void every_other_published_document_holds(String path) {
        var document = vector(path);

        assertThat(reason(document)).isEqualTo(Reason.SIGNED_BY_ISSUER);
        assertThat(reason(with("issuer", "did:example:other").apply(document))).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    /** One change in each place that a proof covers. */
    private static List<JsonObject> corrupted(JsonObject published, String value) {
        var corrupt = new ArrayList<JsonObject>();
        corrupt.add(with("name", "Alumni credential").apply(published));
        corrupt.add(with("validFrom", "2023-01-01T00:00:01Z").apply(published));
        corrupt.add(with("issuer", "https://vc.example/issuers/5679").apply(published));
        corrupt.add(withProof(published, "created", "2023-02-24T23:36:39Z"));
        for (int place = 1; place < value.length(); place += 9) {
            var other = value.charAt(place) == '2' ? '3' : '2';
            corrupt.add(
                    withProof(published, "proofValue", value.substring(0, place) + other + value.substring(place + 1)));
        }
        return corrupt;
    }

    private static JsonObject withProof(JsonObject document, String name, String value) {
        var proof = Json.createObjectBuilder(document.getJsonObject("proof")).add(name, value);
        return with("proof", proof.build()).apply(document);
    }

    private static JsonObject alumni(String suite, String key, String value) {
        var legacy = suite.startsWith("Ed");
        var options = legacy
                ? "\"type\": \"" + suite + "\""
                : "\"type\": \"DataIntegrityProof\", \"cryptosuite\": \"" + suite + "\"";
        var own = suite.contains("-jcs-")
                ? ", \"@context\": [\"https://www.w3.org/ns/credentials/v2\", \"" + EXAMPLES + "\"]"
                : "";
        var more = legacy ? ", \"https://w3id.org/security/suites/ed25519-2020/v1\"" : "";
        return json(ALUMNI.formatted(more, options + own, key, key, value));
    }

    private static Reason reason(JsonObject credential) {
        return finding(READER.read(credential, NOON)).reason();
    }

    private static ProofKeys anybodys() {
        return (issuer, method, at) -> new IssuerKeyLookup.Found(
                Multikey.read(method.substring(method.indexOf('#') + 1)).orElseThrow(),
                new Issuer(issuer, Optional.of(issuer), Optional.empty(), Issuer.KeySource.PINNED_KEY, List.of()));
    }

    private static JsonObject vector(String path) {
        return strict(DOCUMENTS.getJsonObject(path));
    }
}
