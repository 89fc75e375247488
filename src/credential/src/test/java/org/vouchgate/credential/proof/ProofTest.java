package org.vouchgate.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTest {

    private static final JsonObject GOOD = json("""
            {'type':'DataIntegrityProof','cryptosuite':'eddsa-jcs-2022','id':'urn:proof:1','verificationMethod':'did:a#1',
             'proofPurpose':'assertionMethod','created':'2026-01-01T00:00:00Z','expires':'2026-02-01T00:00:00Z',
             'domain':['a','b'],'challenge':'c','previousProof':'urn:proof:0','proofValue':'z1'}
            """);

    @Test
    void a_proof_is_read_with_all_it_says() {
        var proof = Proof.read(GOOD, Cryptosuite.EDDSA_JCS_2022).orElseThrow();

        assertThat(proof.id()).contains("urn:proof:1");
        assertThat(proof.domains()).containsExactly("a", "b");
        assertThat(proof.previous()).containsExactly("urn:proof:0");
        assertThat(proof.challenge()).contains("c");
        assertThat(proof.created()).isPresent();
        assertThat(proof.expires()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "id                 | 1",
                "id                 | ' '",
                "challenge          | 1",
                "challenge          | ['c']",
                "type               | 1",
                "type               | ['DataIntegrityProof']",
                "created            | 'yesterday'",
                "created            | 1",
                "expires            | 'tomorrow'",
                "domain             | 1",
                "domain             | []",
                "domain             | ['a',1]",
                "previousProof      | {}",
                "previousProof      | []",
                "verificationMethod | {'id':'did:a#1'}",
                "verificationMethod | ''",
                "proofPurpose       | ['assertionMethod']",
                "proofValue         | 1"
            })
    @DisplayName("DI.3: a member of another form than the standard's is not passed over")
    void a_proof_with_a_member_of_another_form_is_malformed(String member, String value) {
        var proof = Json.createObjectBuilder(GOOD)
                .add(member, json("{'value':" + value + "}").get("value"))
                .build();

        assertThat(Proof.read(proof, Cryptosuite.EDDSA_JCS_2022)).isEmpty();
    }

    @Test
    @DisplayName("A-72: the name of a key has a limit")
    void the_name_of_a_key_has_a_limit() {
        assertThat(Proof.read(named(2048), Cryptosuite.EDDSA_JCS_2022)).isPresent();
        assertThat(Proof.read(named(2049), Cryptosuite.EDDSA_JCS_2022)).isEmpty();
    }

    private static JsonObject named(int length) {
        return Json.createObjectBuilder(GOOD)
                .add("verificationMethod", "x".repeat(length))
                .build();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
