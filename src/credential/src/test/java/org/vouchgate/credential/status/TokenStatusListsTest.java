package org.vouchgate.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.status.Publishing.ADDRESS;
import static org.vouchgate.credential.status.Publishing.COLLEGE;
import static org.vouchgate.credential.status.Publishing.NOON;
import static org.vouchgate.credential.status.Publishing.STRANGER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.issuer.TokenStatusList;

/** Token Status List: protocol notes 2.10 and 4.7. */
class TokenStatusListsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void a_credential_that_was_not_taken_back_stands(int bits) {
        assertThat(Publishing.of(list(bits).set(8, 1).publish(NOON)).statusOf(entry(7)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.PASSED, Reason.NOT_REVOKED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void a_revoked_credential_fails(int bits) {
        assertThat(Publishing.of(list(bits).set(7, 1).publish(NOON)).statusOf(entry(7)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.REVOKED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8})
    void a_suspended_credential_fails(int bits) {
        assertThat(Publishing.of(list(bits).set(7, 2).publish(NOON)).statusOf(entry(7)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.SUSPENDED);
    }

    @Test
    @DisplayName("2.10: a value that only an application knows leaves the status unknown")
    void a_value_nobody_here_knows_is_not_fine() {
        for (int value : List.of(3, 0x0b, 0x0c, 0x0f)) {
            assertUnknown(list(4).set(7, value), Reason.STATUS_VALUE_NOT_UNDERSTOOD);
        }
    }

    @Test
    @DisplayName("A-82: a place the list does not have fails, however large the number")
    void an_index_out_of_range_fails() {
        var published = Publishing.of(list(1).publish(NOON));

        assertThat(published.statusOf(entry(63)).reason()).isEqualTo(Reason.NOT_REVOKED);
        for (long index : new long[] {64, 1L << 31, 1L << 32, Long.MAX_VALUE}) {
            assertThat(published.statusOf(entry(index)))
                    .extracting(Finding::answer, Finding::reason)
                    .containsExactly(Answer.FAILED, Reason.STATUS_INDEX_OUT_OF_RANGE);
        }
    }

    @Test
    @DisplayName("A-84: a list by a stranger, unsigned, or changed is a failure")
    void a_forged_list_fails() {
        assertFailed(list(1).signedBy(STRANGER.key()), Reason.STATUS_LIST_SIGNATURE_INVALID);
        assertFailed(list(1).alterJwt(Jws::corrupt), Reason.STATUS_LIST_SIGNATURE_INVALID);
        for (var algorithm : List.of("none", "HS256")) {
            assertFailed(list(1).alterHeader(with("alg", text(algorithm))), Reason.STATUS_LIST_SIGNATURE_INVALID);
        }
        assertFailed(STRANGER.tokenStatusList(ADDRESS, 1, 64), Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
        assertFailed(
                STRANGER.tokenStatusList(ADDRESS, 1, 64)
                        .alterPayload(with("iss", text(STRANGER.identifier().orElseThrow()))),
                Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
    }

    @Test
    @DisplayName("A-85: a list that belongs to another address is a failure")
    void a_moved_list_fails() {
        assertFailed(
                COLLEGE.tokenStatusList(URI.create("https://college.example/status/2"), 1, 64),
                Reason.STATUS_LIST_OF_ANOTHER_ADDRESS);
        assertFailed(list(1).alterPayload(without("sub")), Reason.STATUS_LIST_OF_ANOTHER_ADDRESS);
        assertFailed(list(1).alterPayload(with("sub", text(ADDRESS + "/"))), Reason.STATUS_LIST_OF_ANOTHER_ADDRESS);
    }

    @Test
    @DisplayName("A-10: a token of another class is no list")
    void the_type_of_the_token_is_checked() {
        assertUnknown(list(1).alterHeader(with("typ", text("vc+jwt"))), Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("2.10: a list out of date says nothing")
    void an_expired_list_leaves_the_status_unknown() {
        var published = Publishing.of(list(1).lifetime(Duration.ofMinutes(5)).publish(NOON));

        assertThat(published.statusAt(NOON.plusSeconds(359), entry(7)).reason()).isEqualTo(Reason.NOT_REVOKED);
        assertThat(published.statusAt(NOON.plusSeconds(360), entry(7)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_EXPIRED);
    }

    @Test
    @DisplayName("2.10: iat is demanded and not in the future, exp is a date, ttl is positive")
    void dates_are_checked() {
        var future = Json.createValue(NOON.plusSeconds(61).getEpochSecond());

        assertUnknown(list(1).alterPayload(without("iat")), Reason.STATUS_LIST_MALFORMED);
        assertUnknown(list(1).alterPayload(with("iat", future)), Reason.STATUS_LIST_MALFORMED);
        assertUnknown(list(1).alterPayload(with("exp", text("never"))), Reason.STATUS_LIST_MALFORMED);
        assertUnknown(list(1).alterPayload(with("ttl", Json.createValue(0))), Reason.STATUS_LIST_MALFORMED);
        assertUnknown(list(1).alterPayload(with("ttl", text("60"))), Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("A-90: a list whose entries are three bits wide, or nameless, cannot be read")
    void the_width_of_entries_is_checked() {
        for (var bits : List.<JsonValue>of(
                Json.createValue(3), Json.createValue(0), Json.createValue(16), text("1"), Json.createValue(1.5))) {
            assertUnknown(lists("bits", bits), Reason.STATUS_LIST_MALFORMED);
        }
        assertUnknown(list(1).alterPayload(without("status_list")), Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("A-81: a list that unpacks to gigabytes is not unpacked")
    void a_decompression_bomb_is_not_unpacked() {
        assertUnknown(lists("lst", text(Packing.zlibBomb())), Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("A-08, A-86: a damaged list cannot be read")
    void a_damaged_list_leaves_the_status_unknown() {
        assertUnknown(lists("lst", text("AAAA")), Reason.STATUS_LIST_MALFORMED);
        assertUnknown(lists("lst", text("eNrbuRgAAhcBXQ==")), Reason.STATUS_LIST_MALFORMED);
        assertUnknown(list(1).alterJwt(jwt -> "<html>"), Reason.STATUS_LIST_MALFORMED);
    }

    private static TokenStatusList list(int bits) {
        return COLLEGE.tokenStatusList(ADDRESS, bits, 64);
    }

    private static TokenStatusEntry entry(long index) {
        return new TokenStatusEntry(ADDRESS.toString(), index);
    }

    private static TokenStatusList lists(String member, JsonValue value) {
        return list(1).alterPayload(claims -> Json.createObjectBuilder(claims)
                .add(
                        "status_list",
                        Json.createObjectBuilder(claims.getJsonObject("status_list"))
                                .add(member, value))
                .build());
    }

    private static UnaryOperator<JsonObject> with(String name, JsonValue value) {
        return before -> Json.createObjectBuilder(before).add(name, value).build();
    }

    private static UnaryOperator<JsonObject> without(String name) {
        return before -> Json.createObjectBuilder(before).remove(name).build();
    }

    private static JsonValue text(String text) {
        return Json.createValue(text);
    }

    private static void assertFailed(TokenStatusList list, Reason reason) {
        assertAnswer(list, Answer.FAILED, reason);
    }

    private static void assertUnknown(TokenStatusList list, Reason reason) {
        assertAnswer(list, Answer.UNKNOWN, reason);
    }

    private static void assertAnswer(TokenStatusList list, Answer answer, Reason reason) {
        assertThat(Publishing.of(list.publish(NOON)).statusOf(entry(7)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(answer, reason);
    }
}
