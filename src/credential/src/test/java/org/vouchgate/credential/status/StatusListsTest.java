package org.vouchgate.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.status.Publishing.ADDRESS;
import static org.vouchgate.credential.status.Publishing.COLLEGE;
import static org.vouchgate.credential.status.Publishing.NOON;
import static org.vouchgate.credential.status.Publishing.STRANGER;
import static org.vouchgate.credential.status.Publishing.fetched;

import jakarta.json.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.StatusReference.Unusable;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.testkit.issuer.BitstringStatusList;
import org.vouchgate.testkit.issuer.TokenStatusList;

/** What the entries of a credential amount to, and how fresh a list must be: protocol notes 2.10, D9. */
class StatusListsTest {

    private static final StatusReference ENTRY = new TokenStatusEntry(ADDRESS.toString(), 7);
    private static final StatusReference BITSTRING_ENTRY = new BitstringEntry(ADDRESS.toString(), "revocation", 7, 1);
    private static final StatusReference ELSEWHERE = new TokenStatusEntry("https://down.example/status/1", 7);

    @Test
    void a_credential_without_status_has_none_and_the_report_says_so() {
        assertThat(sound().statusOf())
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.NOT_APPLICABLE, Reason.NO_STATUS_PUBLISHED);
    }

    @Test
    @DisplayName("D9, A-86: a list that cannot be fetched leaves the status unknown")
    void an_unreachable_list_leaves_the_status_unknown() {
        for (var status : new Integer[] {404, 500, 429}) {
            assertUnreachable(new Fetched.Unreachable(Optional.of(status)));
        }
        assertUnreachable(new Fetched.Unreachable(Optional.empty()));
    }

    @Test
    @DisplayName("A-88: an address that must not be asked leaves the status unknown")
    void a_refused_address_leaves_the_status_unknown() {
        assertUnreachable(new Fetched.Refused("private address"));
    }

    @Test
    void an_address_that_is_none_fails_without_a_fetch() {
        for (var address : new String[] {"status/1", "https://college example/", ""}) {
            var published = sound();

            assertThat(published.statusOf(new TokenStatusEntry(address, 7)))
                    .extracting(Finding::answer, Finding::reason)
                    .containsExactly(Answer.FAILED, Reason.STATUS_ENTRY_MALFORMED);
            assertThat(published.fetches()).isZero();
        }
    }

    @Test
    @DisplayName("A-83: every entry is asked, and a revoked one settles it wherever it stands")
    void a_revoked_entry_settles_it() {
        var published = Publishing.of(tokens().set(7, 1).set(8, 2).publish(NOON));
        var suspended = new TokenStatusEntry(ADDRESS.toString(), 8);
        var unusable = new Unusable("VelocityRevocationListJan2021", false);

        assertThat(published.statusOf(ELSEWHERE, unusable, suspended, ENTRY).reason())
                .isEqualTo(Reason.REVOKED);
        assertThat(published.statusOf(ELSEWHERE, suspended, unusable).reason()).isEqualTo(Reason.SUSPENDED);
    }

    @Test
    @DisplayName("D9, D10: one entry that stands does not make up for one that is unknown")
    void an_unknown_entry_leaves_the_status_unknown() {
        assertThat(sound().statusOf(ENTRY, ELSEWHERE).reason()).isEqualTo(Reason.STATUS_LIST_UNREACHABLE);
        assertThat(sound().statusOf(ENTRY, new Unusable("RevocationList2020Status", false)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_MECHANISM_UNSUPPORTED);
    }

    @Test
    @DisplayName("A-82: a malformed entry fails")
    void a_malformed_entry_fails() {
        assertThat(sound().statusOf(ENTRY, new Unusable("status_list", true)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.STATUS_ENTRY_MALFORMED);
    }

    @Test
    @DisplayName("2.10: refresh and message take nothing back, and their lists are not fetched")
    void harmless_purposes_do_not_fail() {
        var published = sound();
        var refresh = new BitstringEntry(ADDRESS.toString(), "refresh", 7, 1);
        var message = new BitstringEntry(ADDRESS.toString(), "message", 7, 2);

        assertThat(published.statusOf(refresh, message).reason()).isEqualTo(Reason.NO_STATUS_PUBLISHED);
        assertThat(published.fetches()).isZero();
        assertThat(published.statusOf(refresh, ENTRY).reason()).isEqualTo(Reason.NOT_REVOKED);
    }

    @Test
    void a_purpose_nobody_knows_is_not_fine() {
        assertThat(sound().statusOf(new BitstringEntry(ADDRESS.toString(), "blessing", 7, 1)))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_MECHANISM_UNSUPPORTED);
    }

    @Test
    @DisplayName("2.10: a list is fetched once for all credentials, and again after fifteen minutes at the latest")
    void a_list_is_remembered_for_fifteen_minutes() {
        var published = sound();

        published.statusOf(ENTRY);
        published.statusAt(NOON.plusSeconds(899), new TokenStatusEntry(ADDRESS.toString(), 8));
        assertThat(published.fetches()).isEqualTo(1);

        published.statusAt(NOON.plusSeconds(900), ENTRY);
        assertThat(published.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("A-87: a token status list's ttl is in seconds")
    void the_lifetime_of_a_token_status_list_is_in_seconds() {
        var shortLived = tokens().alterPayload(claims ->
                Json.createObjectBuilder(claims).add("ttl", 120).build());

        assertRemembered(shortLived, 119);
    }

    @Test
    @DisplayName("A-87: a bitstring status list's ttl is in milliseconds")
    void the_lifetime_of_a_bitstring_status_list_is_in_milliseconds() {
        var shortLived = bits(120_000);
        var published = Publishing.of(shortLived.publish(NOON));

        published.statusOf(BITSTRING_ENTRY);
        published.statusAt(NOON.plusSeconds(119), BITSTRING_ENTRY);
        assertThat(published.fetches()).isEqualTo(1);

        published.statusAt(NOON.plusSeconds(120), BITSTRING_ENTRY);
        assertThat(published.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("A-87: no lifetime is longer than fifteen minutes")
    void an_endless_lifetime_is_cut() {
        var published = Publishing.of(bits(1_000_000_000_000L).publish(NOON));

        published.statusOf(BITSTRING_ENTRY);
        published.statusAt(NOON.plusSeconds(900), BITSTRING_ENTRY);

        assertThat(published.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("A-87: a lifetime of next to nothing does not fetch a list twice for one look")
    void a_tiny_lifetime_is_stretched_to_a_second() {
        var published = Publishing.of(bits(1).publish(NOON));

        published.statusOf(BITSTRING_ENTRY);
        assertThat(published.fetches()).isEqualTo(1);

        published.statusAt(NOON.plusSeconds(1), BITSTRING_ENTRY);
        assertThat(published.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("A-87: who is revoked after the list was fetched is found out when the list's time is over")
    void a_late_revocation_is_seen() {
        var current = new AtomicReference<>(
                fetched(tokens().lifetime(Duration.ofMinutes(2)).publish(NOON)));
        var published = Publishing.of(current::get);

        assertThat(published.statusOf(ENTRY).reason()).isEqualTo(Reason.NOT_REVOKED);
        current.set(fetched(tokens().set(7, 1).publish(NOON.plusSeconds(60))));

        assertThat(published.statusAt(NOON.plusSeconds(120), ENTRY).reason()).isEqualTo(Reason.REVOKED);
    }

    @Test
    @DisplayName("A-87: a list that is stale at its source is not asked for more than once a minute")
    void a_stale_source_is_not_hammered() {
        var published =
                Publishing.of(tokens().lifetime(Duration.ofMinutes(5)).publish(NOON.minus(Duration.ofHours(1))));

        assertThat(statusAfter(published, 0)).isEqualTo(Reason.STATUS_LIST_EXPIRED);
        assertThat(statusAfter(published, 59)).isEqualTo(Reason.STATUS_LIST_EXPIRED);
        assertThat(published.fetches()).isEqualTo(1);

        assertThat(statusAfter(published, 60)).isEqualTo(Reason.STATUS_LIST_EXPIRED);
        assertThat(published.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("2.10: a failure to fetch is not remembered")
    void an_outage_is_forgotten() {
        var current = new AtomicReference<Fetched>(new Fetched.Unreachable(Optional.empty()));
        var published = Publishing.of(current::get);

        assertThat(statusAfter(published, 0)).isEqualTo(Reason.STATUS_LIST_UNREACHABLE);
        current.set(fetched(tokens().publish(NOON)));

        assertThat(statusAfter(published, 1)).isEqualTo(Reason.NOT_REVOKED);
    }

    @Test
    @DisplayName("A-84: a remembered list of one issuer says nothing about another's credential")
    void a_remembered_list_is_checked_for_each_issuer() {
        var published = sound();

        assertThat(published.statusOf(ENTRY).reason()).isEqualTo(Reason.NOT_REVOKED);
        assertThat(published.statusOf(Publishing.issuer(STRANGER), NOON, ENTRY).reason())
                .isEqualTo(Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
    }

    private static Reason statusAfter(Publishing published, int seconds) {
        return published.statusAt(NOON.plusSeconds(seconds), ENTRY).reason();
    }

    private static void assertRemembered(TokenStatusList list, int seconds) {
        var published = Publishing.of(list.publish(NOON));

        published.statusOf(ENTRY);
        published.statusAt(NOON.plusSeconds(seconds), ENTRY);
        assertThat(published.fetches()).isEqualTo(1);

        published.statusAt(NOON.plusSeconds(seconds + 1), ENTRY);
        assertThat(published.fetches()).isEqualTo(2);
    }

    private static void assertUnreachable(Fetched fetched) {
        assertThat(Publishing.of(() -> fetched).statusOf(ENTRY, BITSTRING_ENTRY))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_UNREACHABLE);
    }

    private static Publishing sound() {
        return Publishing.of(tokens().publish(NOON));
    }

    private static TokenStatusList tokens() {
        return COLLEGE.tokenStatusList(ADDRESS, 2, 64);
    }

    private static BitstringStatusList bits(long timeToLive) {
        return COLLEGE.bitstringStatusList(ADDRESS, "revocation")
                .alterSubject(subject ->
                        Json.createObjectBuilder(subject).add("ttl", timeToLive).build());
    }
}
