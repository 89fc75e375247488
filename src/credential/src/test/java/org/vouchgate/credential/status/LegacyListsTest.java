package org.vouchgate.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.status.Publishing.ADDRESS;
import static org.vouchgate.credential.status.Publishing.COLLEGE;
import static org.vouchgate.credential.status.Publishing.NOON;
import static org.vouchgate.credential.status.Publishing.STRANGER;

import jakarta.json.Json;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.StatusReference.LegacyEntry;
import org.vouchgate.credential.StatusReference.LegacyEntry.Dialect;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.issuer.BitstringStatusList;
import org.vouchgate.testkit.issuer.TestIssuer;

/** Status as earlier specifications and looser practice have it: protocol notes 2.10, D10. */
class LegacyListsTest {

    private static final BitstringEntry ENTRY = new BitstringEntry(ADDRESS.toString(), "revocation", 9, 1);
    private static final StatusReference OLD = new LegacyEntry(Dialect.STATUS_LIST_2021, ENTRY);
    private static final StatusReference NUMBERED = new LegacyEntry(Dialect.NUMBER_AS_INDEX, ENTRY);

    @Test
    @DisplayName("D10: StatusList2021 is read behind a switch, and the finding calls it legacy")
    void a_status_list_2021_is_read_where_it_is_allowed() {
        assertThat(Publishing.withLegacy(old(COLLEGE, false)).statusOf(OLD))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.PASSED, Reason.NOT_REVOKED_LEGACY);
        assertThat(Publishing.withLegacy(old(COLLEGE, true)).statusOf(OLD))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.REVOKED);
    }

    @Test
    @DisplayName("D10: where legacy is not allowed, the list is not even fetched, and the status is unknown")
    void without_the_switch_legacy_is_unknown() {
        var published = Publishing.of(old(COLLEGE, false));

        assertThat(published.statusOf(OLD))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_MECHANISM_NOT_ALLOWED);
        assertThat(published.statusOf(NUMBERED).reason()).isEqualTo(Reason.STATUS_MECHANISM_NOT_ALLOWED);
        assertThat(published.fetches()).isZero();
    }

    @Test
    @DisplayName("A-82: an index that is a number counts only behind the switch, and the finding calls it legacy")
    void a_number_as_index_is_legacy() {
        var sound = COLLEGE.bitstringStatusList(ADDRESS, "revocation").publish(NOON);
        var revoked =
                COLLEGE.bitstringStatusList(ADDRESS, "revocation").set(9, true).publish(NOON);

        assertThat(Publishing.withLegacy(sound).statusOf(NUMBERED).reason()).isEqualTo(Reason.NOT_REVOKED_LEGACY);
        assertThat(Publishing.withLegacy(revoked).statusOf(NUMBERED).reason()).isEqualTo(Reason.REVOKED);
    }

    @Test
    @DisplayName("D10: one legacy entry among others that pass is still called legacy")
    void legacy_is_not_hidden_behind_what_is_not() {
        var published = Publishing.withLegacy(
                COLLEGE.bitstringStatusList(ADDRESS, "revocation").publish(NOON));

        assertThat(published.statusOf(ENTRY, NUMBERED).reason()).isEqualTo(Reason.NOT_REVOKED_LEGACY);
        assertThat(published.statusOf(ENTRY).reason()).isEqualTo(Reason.NOT_REVOKED);
    }

    @Test
    @DisplayName("A-84: a legacy list must be signed by the issuer like any other")
    void a_strangers_legacy_list_fails() {
        assertThat(Publishing.withLegacy(old(STRANGER, false)).statusOf(OLD))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
    }

    @Test
    void the_two_kinds_of_list_do_not_stand_in_for_each_other() {
        var modern = COLLEGE.bitstringStatusList(ADDRESS, "revocation").publish(NOON);

        assertThat(Publishing.withLegacy(modern).statusOf(OLD).reason()).isEqualTo(Reason.STATUS_LIST_MALFORMED);
        assertThat(Publishing.withLegacy(old(COLLEGE, false)).statusOf(ENTRY).reason())
                .isEqualTo(Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("A-86: base64 and base64url are read, anything else is damaged")
    void both_alphabets_are_read() {
        var bits = new byte[131_072 / 8];
        bits[1] = 0x40;
        var url = Packing.gzip(bits);
        var plain = Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(url));

        assertThat(Publishing.withLegacy(encoded(url)).statusOf(OLD).reason()).isEqualTo(Reason.REVOKED);
        assertThat(Publishing.withLegacy(encoded(plain)).statusOf(OLD).reason()).isEqualTo(Reason.REVOKED);
        assertThat(Publishing.withLegacy(encoded("u" + url)).statusOf(OLD).reason())
                .isEqualTo(Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("A-81: a legacy list that unpacks to gigabytes is not unpacked")
    void a_decompression_bomb_is_not_unpacked() {
        assertThat(Publishing.withLegacy(encoded(Packing.gzipBomb())).statusOf(OLD))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);
    }

    private static PublishedDocument old(TestIssuer issuer, boolean revoked) {
        var list = issuer.bitstringStatusList(ADDRESS, "revocation").set(9, revoked);
        return legacy(list.alterSubject(subject -> Json.createObjectBuilder(subject)
                        .add("type", "StatusList2021")
                        .add("encodedList", subject.getString("encodedList").substring(1))
                        .build()))
                .publish(NOON);
    }

    private static PublishedDocument encoded(String list) {
        return legacy(COLLEGE.bitstringStatusList(ADDRESS, "revocation")
                        .alterSubject(subject -> Json.createObjectBuilder(subject)
                                .add("type", "StatusList2021")
                                .add("encodedList", list)
                                .build()))
                .publish(NOON);
    }

    private static BitstringStatusList legacy(BitstringStatusList list) {
        return list.alterCredential(credential -> credential.alterCredential(vc -> Json.createObjectBuilder(vc)
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("StatusList2021Credential"))
                .build()));
    }
}
