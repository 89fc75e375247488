package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.sdjwt.Attempt.encoded;
import static org.vouchgate.credential.sdjwt.Attempt.sound;
import static org.vouchgate.credential.sdjwt.Readings.accepted;
import static org.vouchgate.credential.sdjwt.Readings.refused;

import jakarta.json.Json;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Reason;

/** What is no SD-JWT in compact form, or is too much of one. */
class SdJwtFormTest {

    @Test
    @DisplayName("A-37, SD-26: no more than 256 disclosures")
    void the_number_of_disclosures_is_limited() {
        var attempt = sound();
        for (int i = 0; i < 254; i++) {
            attempt.disclose("['s','claim" + i + "',1]");
        }

        assertThat(accepted(attempt).claims()).containsKey("claim253");
        assertThat(refused(attempt.disclose("['s','more',1]"))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("SD-26: no disclosure of more than 64 KiB, no presentation of more than 1 MiB")
    void sizes_are_limited() {
        var large = "['s','large','" + "x".repeat(50_000) + "']";
        var veryLarge = "a".repeat(1_100_000);

        assertThat(refused(sound().disclose(large))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(veryLarge + "~")).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", " ", "\n", "+", "/", "é"})
    @DisplayName("A-08: a disclosure in another alphabet is refused")
    void a_disclosure_in_another_alphabet_is_refused(String stray) {
        var attempt = sound().sent(disclosures ->
                disclosures.stream().map(text -> text + stray).toList());

        assertThat(Readings.read(attempt).findings()).extracting("reason").containsExactly(Reason.DISCLOSURE_MALFORMED);
    }

    @Test
    @DisplayName("A-38, SD-01: an empty component is refused")
    void an_empty_component_is_refused() {
        var attempt = sound().sent(disclosures -> {
            var more = new ArrayList<>(disclosures);
            more.add(1, "");
            return more;
        });

        assertThat(refused(attempt)).isEqualTo(Reason.MALFORMED);
    }

    @Test
    @DisplayName("A-38, SD-01: without any tilde it is no SD-JWT")
    void without_a_tilde_it_is_no_sd_jwt() {
        var jwt = sound().encoded().split("~")[0];

        assertThat(refused(jwt)).isEqualTo(Reason.MALFORMED);
    }

    @Test
    @DisplayName("A-38, SD-01: a last disclosure without its tilde is taken for a proof, and is none")
    void a_missing_last_tilde_is_refused() {
        var encoded = sound().withoutProof().encoded();

        assertThat(refused(encoded.substring(0, encoded.length() - 1))).isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("A-38: a tilde after the proof makes it a disclosure, and it is none")
    void a_tilde_after_the_proof_is_refused() {
        assertThat(refused(sound().encoded() + "~")).isEqualTo(Reason.DISCLOSURE_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "~~", "a~", "..~", "a.b.c~", "{}", "null"})
    void rubbish_is_refused(String rubbish) {
        assertThat(refused(rubbish)).isEqualTo(Reason.MALFORMED);
    }

    @Test
    @DisplayName("A-39, SD-24, HA-02: the JSON serialisation is refused")
    void the_json_serialisation_is_refused() {
        var parts = sound().encoded().split("~")[0].split("\\.");
        var json = Json.createObjectBuilder()
                .add("payload", parts[1])
                .add("protected", parts[0])
                .add("signature", parts[2])
                .add(
                        "header",
                        Json.createObjectBuilder()
                                .add(
                                        "disclosures",
                                        Json.createArrayBuilder().add(encoded("['salt-1','given_name','Ada']")))
                                .add("kb_jwt", "a~b"))
                .build();

        assertThat(refused(json.toString())).isEqualTo(Reason.MALFORMED);
    }
}
