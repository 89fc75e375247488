package org.vouchgate.credential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.status.StatusLists;

/** An answer full of credentials, each with a status list at a server that takes its time. */
class PatienceTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Issuer ISSUER =
            new Issuer("did:key:z", Optional.of("did:key:z"), Optional.empty(), Issuer.KeySource.DID_KEY, List.of());
    private static final int ENOUGH = 3;

    private final List<URI> asked = new ArrayList<>();
    private final Slow fetch = new Slow();
    private final RecentDocuments documents =
            new RecentDocuments(fetch, Duration.ofMinutes(15), Duration.ofSeconds(60));
    private final StatusSource status = fetch.asPatience()
            .asking(new StatusLists(documents, new IssuerKeysByPolicy(issuer -> Set.of(), documents), List.of()));

    @Test
    @DisplayName("A-122: when the time for an answer is over nobody is asked any more, and what is open says why")
    void nobody_is_asked_after_the_time_is_over() {
        var findings = IntStream.range(0, 100).mapToObj(this::statusOf).toList();

        assertThat(asked).hasSize(ENOUGH);
        assertThat(findings).extracting(Finding::answer).containsOnly(Answer.UNKNOWN);
        assertThat(findings.subList(0, ENOUGH - 1))
                .extracting(Finding::reason)
                .containsOnly(Reason.STATUS_LIST_UNREACHABLE);
        assertThat(findings.subList(ENOUGH, findings.size()))
                .extracting(Finding::reason)
                .containsOnly(Reason.STATUS_OUT_OF_TIME);
    }

    @Test
    @DisplayName("A-122: a later look, with time of its own, asks what stayed open")
    void a_later_look_asks_what_stayed_open() {
        IntStream.range(0, 10).forEach(this::statusOf);
        fetch.left = ENOUGH;

        var later = new CredentialRecheck(
                        (credential, at) -> Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Listed"), status)
                .again(outline(9), CredentialRecheck.REMOTE, NOON);

        assertThat(asked).last().isEqualTo(address(9));
        assertThat(later).extracting(Finding::reason).last().isEqualTo(Reason.STATUS_LIST_UNREACHABLE);
    }

    @Test
    @DisplayName("A-122: an answer out of time lets nobody else down: that nothing was asked is not remembered")
    void an_answer_out_of_time_spoils_nothing_for_others() {
        fetch.left = 0;
        statusOf(1);
        fetch.left = ENOUGH;
        statusOf(1);

        assertThat(asked).containsExactly(address(1));
    }

    @Test
    void what_is_remembered_is_given_out_when_time_is_over() {
        fetch.answer = new Fetched.Document(new byte[] {1}, "text/plain");
        documents.get(address(1), "*/*", 10, NOON);
        fetch.left = 0;

        assertThat(documents.get(address(1), "*/*", 10, NOON)).isEqualTo(fetch.answer);
        assertThat(documents.get(address(2), "*/*", 10, NOON)).isEqualTo(new Fetched.Unreachable(Optional.empty()));
    }

    @Test
    @DisplayName("A-122: trust that stayed open for want of time says so, and still which lists were asked")
    void trust_that_stayed_open_says_so() {
        var silent = new TrustAnswer(
                "the list",
                TrustAnswer.Kind.ETSI_TRUSTED_LIST,
                TrustAnswer.Outcome.COULD_NOT_BE_ASKED,
                Reason.TRUST_SOURCE_UNREACHABLE,
                Optional.empty(),
                Optional.empty());
        IssuerTrust trust = (credential, at) -> Finding.unknown(Reason.TRUST_SOURCE_UNREACHABLE, "Nobody answered")
                .having(List.of(silent));

        fetch.left = 0;
        var finding = fetch.asPatience().asking(trust).trusts(credential(), NOON);

        assertThat(finding.reason()).isEqualTo(Reason.TRUST_OUT_OF_TIME);
        assertThat(finding.asked()).containsExactly(silent);
    }

    @Test
    void what_was_found_out_stays_found_out() {
        fetch.left = 0;
        IssuerTrust trust = (credential, at) -> Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Listed");

        assertThat(fetch.asPatience().asking(trust).trusts(credential(), NOON).answer())
                .isEqualTo(Answer.PASSED);
    }

    @Test
    @DisplayName("A-122: answers about certificates are fetched within the same time")
    void the_way_out_for_signed_documents_has_the_same_time() {
        fetch.left = 0;

        assertThat(fetch.forSigned().isOutOfTime()).isTrue();
    }

    private Finding statusOf(int number) {
        return status.statusOf(
                ISSUER, List.of(new TokenStatusEntry(address(number).toString(), 1)), NOON);
    }

    private static URI address(int number) {
        return URI.create("https://slow.example/" + number);
    }

    private static CredentialOutline outline(int number) {
        return new Credential(
                        CredentialFormat.SD_JWT_VC,
                        List.of("diploma"),
                        ISSUER,
                        Optional.empty(),
                        Optional.empty(),
                        SubjectBinding.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new TokenStatusEntry(address(number).toString(), 1)),
                        JsonValue.EMPTY_JSON_OBJECT)
                .outline();
    }

    private static Credential credential() {
        return new Credential(
                CredentialFormat.SD_JWT_VC,
                List.of("diploma"),
                ISSUER,
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                JsonValue.EMPTY_JSON_OBJECT);
    }

    /** A way out with time for a few exchanges. */
    private final class Slow implements Fetch {

        private int left = ENOUGH;
        private Fetched answer = new Fetched.Unreachable(Optional.empty());

        @Override
        public Fetched get(URI address, String accept, int maxBytes) {
            asked.add(address);
            left--;
            return answer;
        }

        @Override
        public boolean isOutOfTime() {
            return left <= 0;
        }

        Patience asPatience() {
            return this::isOutOfTime;
        }
    }
}
