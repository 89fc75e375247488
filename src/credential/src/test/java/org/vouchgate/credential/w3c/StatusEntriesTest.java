package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Verifying.certificate;
import static org.vouchgate.credential.w3c.Verifying.present;
import static org.vouchgate.credential.w3c.Verifying.with;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.StatusReference;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.StatusReference.LegacyEntry;
import org.vouchgate.credential.StatusReference.LegacyEntry.Dialect;
import org.vouchgate.credential.StatusReference.RevocationListEntry;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.StatusReference.Unusable;

/** Where a credential says that its status is published: protocol notes 2.10. */
class StatusEntriesTest {

    private static final String LIST = "https://college.example/status/1";

    @Test
    void one_entry_and_several_are_read() {
        var revocation = bitstring("revocation", "7").build();
        var suspension = bitstring("suspension", "131072").add("statusSize", 2).build();

        assertThat(of(revocation)).containsExactly(new BitstringEntry(LIST, "revocation", 7, 1));
        assertThat(of(Json.createArrayBuilder().add(revocation).add(suspension).build()))
                .containsExactly(
                        new BitstringEntry(LIST, "revocation", 7, 1),
                        new BitstringEntry(LIST, "suspension", 131072, 2));
    }

    @Test
    void a_token_status_list_stands_in_the_tokens_status_claim() {
        var status = Json.createObjectBuilder()
                .add("status_list", Json.createObjectBuilder().add("idx", 412).add("uri", LIST))
                .build();

        assertThat(ofClaim(status)).containsExactly(new TokenStatusEntry(LIST, 412));
    }

    @Test
    void a_mechanism_nobody_knows_is_not_dropped() {
        var revocations = Json.createObjectBuilder()
                .add("id", "https://college.example/revocations#7")
                .add("type", "RevocationList2020Status")
                .build();
        var status = Json.createObjectBuilder().add("x", 1).build();

        assertThat(of(revocations)).containsExactly(new Unusable("RevocationList2020Status", false));
        assertThat(ofClaim(status)).containsExactly(new Unusable("x", false));
    }

    @Test
    @DisplayName("D10: StatusList2021 is a mechanism of its own, not a spelling of Bitstring Status List")
    void legacy_status_lists_are_kept_apart() {
        var legacy =
                bitstring("revocation", "7").add("type", "StatusList2021Entry").build();

        assertThat(of(legacy))
                .containsExactly(
                        new LegacyEntry(Dialect.STATUS_LIST_2021, new BitstringEntry(LIST, "revocation", 7, 1)));
        assertThat(of(bitstring("revocation", "-7")
                        .add("type", "StatusList2021Entry")
                        .build()))
                .containsExactly(new Unusable("StatusList2021Entry", true));
    }

    @Test
    @DisplayName("A-92: a 1EdTech revocation list is looked up by the credential's identifier")
    void a_revocation_list_is_read_with_the_identifier_that_would_be_on_it() {
        var status = Json.createObjectBuilder()
                .add("id", "https://college.example/revocations")
                .add("type", "1EdTechRevocationList")
                .build();
        var nowhere =
                Json.createObjectBuilder().add("type", "1EdTechRevocationList").build();

        assertThat(of(status, "https://college.example/badges/1"))
                .containsExactly(new RevocationListEntry(
                        "https://college.example/revocations", Optional.of("https://college.example/badges/1")));
        assertThat(of(nowhere)).containsExactly(new Unusable("1EdTechRevocationList", true));
    }

    @Test
    @DisplayName("2.10: a message entry names a message for every value it can have")
    void messages_are_counted() {
        assertThat(of(message(4))).containsExactly(new BitstringEntry(LIST, "message", 7, 2));
        assertThat(of(message(3))).containsExactly(new Unusable("BitstringStatusListEntry", true));
        assertThat(of(bitstring("message", "7").build()))
                .containsExactly(new Unusable("BitstringStatusListEntry", true));
    }

    @Test
    void what_is_no_entry_is_kept_as_malformed() {
        var malformed = new Unusable("credentialStatus", true);

        assertThat(of(Json.createValue("revoked?"))).containsExactly(malformed);
        assertThat(of(JsonValue.NULL)).containsExactly(malformed);
        assertThat(of(JsonValue.EMPTY_JSON_OBJECT)).containsExactly(malformed);
        assertThat(of(Json.createArrayBuilder()
                        .add(bitstring("revocation", "7"))
                        .add(1)
                        .build()))
                .containsExactly(new BitstringEntry(LIST, "revocation", 7, 1), malformed);
        assertThat(ofClaim(Json.createValue(0))).containsExactly(new Unusable("status", true));
        assertThat(ofClaim(JsonValue.EMPTY_JSON_OBJECT)).containsExactly(new Unusable("status", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e3", " 7", "7 ", "+7", "07", "0x7", "7.0", "9999999999999999999", ""})
    @DisplayName("A-82: an index that is no plain decimal number is malformed")
    void index_tricks_are_seen(String index) {
        assertThat(of(bitstring("revocation", index).build()))
                .containsExactly(new Unusable("BitstringStatusListEntry", true));
    }

    @Test
    @DisplayName("A-82: a bitstring index is a text, a token status index is a number")
    void the_kind_of_the_index_is_checked() {
        var number = bitstring("revocation", "7").add("statusListIndex", 7).build();

        assertThat(of(number))
                .containsExactly(
                        new LegacyEntry(Dialect.NUMBER_AS_INDEX, new BitstringEntry(LIST, "revocation", 7, 1)));
        for (var index : List.<JsonValue>of(
                Json.createValue(-1), Json.createValue(7.5), Json.createValue(1L << 54), JsonValue.TRUE)) {
            assertThat(of(bitstring("revocation", "7")
                            .add("statusListIndex", index)
                            .build()))
                    .containsExactly(new Unusable("BitstringStatusListEntry", true));
        }
        for (var index : List.<JsonValue>of(
                Json.createValue("7"),
                Json.createValue(-1),
                Json.createValue(1.5),
                Json.createValue(BigInteger.TWO.pow(63)))) {
            var status = Json.createObjectBuilder()
                    .add(
                            "status_list",
                            Json.createObjectBuilder().add("idx", index).add("uri", LIST))
                    .build();
            assertThat(ofClaim(status)).containsExactly(new Unusable("status_list", true));
        }
    }

    @Test
    @DisplayName("A-90: an entry of no bits is malformed")
    void the_size_of_an_entry_is_checked() {
        for (var size : List.<JsonValue>of(Json.createValue(0), Json.createValue("1"), Json.createValue(1L << 32))) {
            assertThat(of(bitstring("revocation", "7").add("statusSize", size).build()))
                    .containsExactly(new Unusable("BitstringStatusListEntry", true));
        }
    }

    @Test
    void a_long_name_is_shortened() {
        var entry = Json.createObjectBuilder().add("type", "x".repeat(65)).build();

        assertThat(of(entry)).containsExactly(new Unusable("x".repeat(64), false));
    }

    @Test
    void no_entries_are_no_entries() {
        assertThat(of(JsonArray.EMPTY_JSON_ARRAY)).isEmpty();
        assertThat(present(certificate()).credential().orElseThrow().statusReferences())
                .isEmpty();
    }

    private static JsonObject message(int messages) {
        var several = Json.createArrayBuilder();
        for (int i = 0; i < messages; i++) {
            several.add(Json.createObjectBuilder().add("status", "0x" + i).add("message", "value " + i));
        }
        return bitstring("message", "7")
                .add("statusSize", 2)
                .add("statusMessage", several)
                .build();
    }

    private static JsonObjectBuilder bitstring(String purpose, String index) {
        return Json.createObjectBuilder()
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", purpose)
                .add("statusListIndex", index)
                .add("statusListCredential", LIST);
    }

    private static List<StatusReference> of(JsonValue credentialStatus) {
        return present(certificate().alterCredential(with(vc -> vc.add("credentialStatus", credentialStatus))))
                .credential()
                .orElseThrow()
                .statusReferences();
    }

    private static List<StatusReference> of(JsonValue credentialStatus, String id) {
        return present(certificate().id(id).alterCredential(with(vc -> vc.add("credentialStatus", credentialStatus))))
                .credential()
                .orElseThrow()
                .statusReferences();
    }

    private static List<StatusReference> ofClaim(JsonValue status) {
        return present(certificate().alterPayload(with(claims -> claims.add("status", status))))
                .credential()
                .orElseThrow()
                .statusReferences();
    }
}
