package org.vouchgate.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.status.Publishing.ADDRESS;
import static org.vouchgate.credential.status.Publishing.COLLEGE;
import static org.vouchgate.credential.status.Publishing.NOON;
import static org.vouchgate.credential.status.Publishing.STRANGER;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.issuer.BitstringStatusList;

/** Bitstring Status List: protocol notes 2.10 and 4.7. */
class BitstringStatusListsTest {

    @Test
    @DisplayName("A-90: only the credential whose own bit is set is revoked")
    void a_revoked_credential_fails() {
        var published = Publishing.of(revocations().set(9, true).publish(NOON));

        assertThat(published.statusOf(entry(9)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.REVOKED);
        for (long other : new long[] {8, 10, 14, 131_071}) {
            assertThat(published.statusOf(entry(other)))
                    .extracting(Finding::answer, Finding::reason)
                    .containsExactly(Answer.PASSED, Reason.NOT_REVOKED);
        }
    }

    @Test
    void a_suspended_credential_fails() {
        var published = Publishing.of(
                COLLEGE.bitstringStatusList(ADDRESS, "suspension").set(9, true).publish(NOON));

        assertThat(published.statusOf(new BitstringEntry(ADDRESS.toString(), "suspension", 9, 1)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.SUSPENDED);
    }

    @Test
    @DisplayName("2.10: the dress of Open Badges and of data model 1.1 are read too")
    void every_dress_is_read() {
        var badgeDress = revocations().set(9, true).alterCredential(list -> list.tokenType("JWT"));
        var dataModel11 = revocations()
                .set(9, true)
                .alterCredential(list -> list.tokenType("JWT").dataModel11());

        assertAnswer(badgeDress, Answer.FAILED, Reason.REVOKED);
        assertAnswer(dataModel11, Answer.FAILED, Reason.REVOKED);
    }

    @Test
    @DisplayName("A-83: a list for another purpose does not answer the question")
    void the_purpose_must_match() {
        var suspensions = COLLEGE.bitstringStatusList(ADDRESS, "suspension").set(9, true);

        assertAnswer(suspensions, Answer.UNKNOWN, Reason.STATUS_PURPOSE_MISMATCH);
    }

    @Test
    @DisplayName("A-83: a list may have several purposes")
    void one_of_several_purposes_may_match() {
        var both = Json.createArrayBuilder().add("suspension").add("revocation").build();

        assertAnswer(subject("statusPurpose", both), Answer.FAILED, Reason.REVOKED);
        assertAnswer(
                subject("statusPurpose", JsonArray.EMPTY_JSON_ARRAY), Answer.UNKNOWN, Reason.STATUS_PURPOSE_MISMATCH);
    }

    @Test
    @DisplayName("A-84: a list by a stranger, or changed, is a failure")
    void a_forged_list_fails() {
        assertAnswer(
                revocations().alterCredential(list -> list.signedBy(STRANGER.key())),
                Answer.FAILED,
                Reason.STATUS_LIST_SIGNATURE_INVALID);
        assertAnswer(
                revocations().alterCredential(list -> list.alterJwt(Jws::corrupt)),
                Answer.FAILED,
                Reason.STATUS_LIST_SIGNATURE_INVALID);
        assertAnswer(
                revocations()
                        .alterCredential(list -> list.alterHeader(header -> Json.createObjectBuilder(header)
                                .add("alg", "none")
                                .build())),
                Answer.FAILED,
                Reason.STATUS_LIST_SIGNATURE_INVALID);
        assertAnswer(
                STRANGER.bitstringStatusList(ADDRESS, "revocation"),
                Answer.FAILED,
                Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
    }

    @Test
    @DisplayName("A-84: a list in plain JSON is unsigned; one whose proof is none cannot be read")
    void an_unsigned_list_fails() {
        assertThat(Publishing.of(json("{\"type\":\"BitstringStatusListCredential\"}"))
                        .statusOf(entry(9)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.STATUS_LIST_SIGNATURE_INVALID);
        assertThat(Publishing.of(json("{\"proof\":{\"type\":\"DataIntegrityProof\"}}"))
                        .statusOf(entry(9)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("A-82: a place the list does not have fails")
    void an_index_out_of_range_fails() {
        var published = Publishing.of(revocations().publish(NOON));

        for (long index : new long[] {131_072, 1L << 32, Long.MAX_VALUE}) {
            assertThat(published.statusOf(entry(index)))
                    .extracting(Finding::answer, Finding::reason)
                    .containsExactly(Answer.FAILED, Reason.STATUS_INDEX_OUT_OF_RANGE);
        }
    }

    @Test
    @DisplayName("A-90: a list shorter than 131 072 entries of their size is refused")
    void a_short_list_is_refused() {
        var size = 131_072 / 8;
        var wide = new BitstringEntry(ADDRESS.toString(), "revocation", 9, 2);

        assertAnswer(encoded(Packing.gzip(size - 1)), Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);
        assertAnswer(encoded(Packing.gzip(size)), Answer.PASSED, Reason.NOT_REVOKED);
        assertThat(Publishing.of(encoded(Packing.gzip(2 * size - 1)).publish(NOON))
                        .statusOf(wide)
                        .reason())
                .isEqualTo(Reason.STATUS_LIST_MALFORMED);
        assertThat(Publishing.of(encoded(Packing.gzip(2 * size)).publish(NOON))
                        .statusOf(wide)
                        .reason())
                .isEqualTo(Reason.NOT_REVOKED);
    }

    @Test
    @DisplayName("A-81: a list that unpacks to gigabytes is not unpacked")
    void a_decompression_bomb_is_not_unpacked() {
        assertAnswer(encoded(Packing.gzipBomb()), Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("A-86: a list that is damaged, or in another encoding, cannot be read")
    void a_damaged_list_leaves_the_status_unknown() {
        var good = Packing.gzip(131_072 / 8);

        for (var list : List.of(good, "z" + good, "u" + good + "=", "u", "", "uAAAA")) {
            assertAnswer(subject("encodedList", Json.createValue(list)), Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);
        }
    }

    @Test
    void a_list_must_say_that_it_is_one() {
        assertAnswer(subject("type", Json.createValue("List")), Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);
        assertAnswer(
                revocations()
                        .alterCredential(list -> list.alterCredential(vc -> Json.createObjectBuilder(vc)
                                .add("type", "VerifiableCredential")
                                .build())),
                Answer.UNKNOWN,
                Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("2.10: a list out of date, or from the future, says nothing")
    void the_lists_own_dates_count() {
        assertAnswer(
                revocations()
                        .alterCredential(
                                list -> list.validFrom(NOON.minusSeconds(900)).validUntil(NOON.minusSeconds(60))),
                Answer.UNKNOWN,
                Reason.STATUS_LIST_EXPIRED);
        assertAnswer(
                revocations().alterCredential(list -> list.validFrom(NOON.plusSeconds(61))),
                Answer.UNKNOWN,
                Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("A-87: a lifetime that is none makes the list unreadable")
    void a_malformed_lifetime_is_seen() {
        assertAnswer(subject("ttl", Json.createValue(0)), Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);
        assertAnswer(subject("ttl", Json.createValue("300000")), Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("A-91: the status of a status list is not asked for")
    void a_list_has_no_status_itself() {
        var recursive =
                revocations().alterCredential(list -> list.status(revocations().entry(1)));
        var published = Publishing.of(recursive.lifetime(Duration.ofHours(1)).publish(NOON));

        assertThat(published.statusOf(entry(9)).reason()).isEqualTo(Reason.NOT_REVOKED);
        assertThat(published.fetches()).isEqualTo(1);
    }

    private static BitstringStatusList revocations() {
        return COLLEGE.bitstringStatusList(ADDRESS, "revocation");
    }

    private static BitstringEntry entry(long index) {
        return new BitstringEntry(ADDRESS.toString(), "revocation", index, 1);
    }

    private static BitstringStatusList encoded(String gzip) {
        return subject("encodedList", Json.createValue("u" + gzip));
    }

    /** A list that revokes the credential in question, with one member of its subject changed. */
    private static BitstringStatusList subject(String member, JsonValue value) {
        return revocations().set(9, true).alterSubject(before -> with(before, member, value));
    }

    private static JsonObject with(JsonObject before, String member, JsonValue value) {
        return Json.createObjectBuilder(before).add(member, value).build();
    }

    private static PublishedDocument json(String body) {
        return new PublishedDocument("application/vc", body);
    }

    private static void assertAnswer(BitstringStatusList list, Answer answer, Reason reason) {
        assertThat(Publishing.of(list.publish(NOON)).statusOf(entry(9)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(answer, reason);
    }
}
