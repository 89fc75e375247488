package org.vouchgate.credential.trust.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.DIPLOMAS;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.signedBy;
import static org.vouchgate.credential.trust.remote.LoteBuilder.PID;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.trust.CertificateStatuses;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;

class RemoteListTest {

    private static final String ADDRESS = "https://lists.example.org/pid.jws";
    private static final Duration HOUR = Duration.ofHours(1);

    private final CertifiedKey operator =
            TestCa.root("CN=Operators", NOON, CHANCE).leaf("CN=Operator", NOON);
    private final TestCa listed = TestCa.root("CN=Listed Authority", NOON, CHANCE);
    private final CertifiedKey college = listed.leaf("CN=College", NOON);
    private final PublishedDocuments world = PublishedDocuments.nothing();
    private final RemoteList source = new RemoteList(
            "the Example list",
            URI.create(ADDRESS),
            Duration.ofHours(12),
            RevocationPolicy.NONE,
            new EtsiJsonList(
                    new Signers(List.of(operator.leaf()), List.of()),
                    List.of(new SourceEntry.ServiceRule(PID, DIPLOMAS, NameRule.NONE, Set.of()))),
            new RecentDocuments(world, Duration.ofMinutes(15)));

    @Test
    void the_answer_says_when_the_list_was_fetched_and_until_when_it_holds() {
        publish(list().nextUpdate(NOON.plus(HOUR)));

        var asked = ask(NOON).asked();

        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).fetchedAt()).contains(NOON);
        assertThat(asked.get(0).validUntil()).contains(NOON.plus(HOUR));
        assertThat(asked.get(0).outcome()).isEqualTo(TrustAnswer.Outcome.MATCHED);
    }

    @Test
    void years_later_it_can_be_told_which_list_was_relied_on() {
        publish(list());
        var first = ask(NOON).asked().get(0).sha256();
        publish(list().nextUpdate(NOON.plus(Duration.ofDays(2))));

        var later = ask(NOON.plus(Duration.ofHours(2))).asked().get(0).sha256();

        assertThat(first).hasValueSatisfying(digest -> assertThat(digest).matches("[0-9a-f]{64}"));
        assertThat(later).isPresent().isNotEqualTo(first);
    }

    @Test
    void a_list_is_fetched_once_while_it_is_fresh() {
        publish(list());

        ask(NOON);
        ask(NOON.plus(Duration.ofMinutes(59)));

        assertThat(world.asked()).hasSize(1);
    }

    @Test
    void a_list_is_fetched_again_after_an_hour() {
        publish(list());
        ask(NOON);

        publish(list().sequence(8));
        var later = ask(NOON.plus(HOUR));

        assertThat(world.asked()).hasSize(2);
        assertThat(later.asked().get(0).fetchedAt()).contains(NOON.plus(HOUR));
    }

    @Test
    @DisplayName("L2: a list whose next update is overdue is not believed")
    void an_expired_list_leaves_the_question_open() {
        publish(list().nextUpdate(NOON));

        var finding = ask(NOON);

        assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(finding.reason()).isEqualTo(Reason.TRUST_SOURCE_EXPIRED);
    }

    @Test
    @DisplayName("L2: a list in memory expires too")
    void a_remembered_list_is_not_believed_after_its_next_update() {
        publish(list().nextUpdate(NOON.plus(HOUR)));
        ask(NOON);
        world.unreachable(ADDRESS);

        assertThat(ask(NOON.plus(HOUR).minusSeconds(1)).answer()).isEqualTo(Answer.PASSED);
        assertThat(ask(NOON.plus(HOUR)).reason()).isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
    }

    @Test
    @DisplayName("L2: a sequence number never goes back")
    void an_older_list_than_one_seen_before_is_refused() {
        publish(list().sequence(8).nextUpdate(NOON.plus(HOUR)));
        ask(NOON);

        publish(list().sequence(7));
        var finding = ask(NOON.plus(HOUR));

        assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(finding.reason()).isEqualTo(Reason.TRUST_SOURCE_ROLLED_BACK);
    }

    @Test
    @DisplayName("L2: a rolled-back list does not displace a newer one that still holds")
    void a_newer_list_stays_in_force_when_an_older_is_served() {
        publish(list().sequence(8));
        ask(NOON);

        publish(LoteBuilder.at(NOON).sequence(7));

        assertThat(ask(NOON.plus(HOUR)).answer()).isEqualTo(Answer.PASSED);
        assertThat(source.seen(NOON.plus(HOUR)).problem())
                .hasValueSatisfying(problem -> assertThat(problem.reason()).isEqualTo(Reason.TRUST_SOURCE_ROLLED_BACK));
    }

    @Test
    @DisplayName("L2: a list that is overdue does not displace one that still holds")
    void a_list_stays_in_force_when_an_overdue_one_is_served() {
        publish(list().nextUpdate(NOON.plus(HOUR).plus(HOUR)));
        ask(NOON);

        publish(list().sequence(9).nextUpdate(NOON));

        assertThat(ask(NOON.plus(HOUR)).answer()).isEqualTo(Answer.PASSED);
        assertThat(source.seen(NOON.plus(HOUR)).problem())
                .hasValueSatisfying(problem -> assertThat(problem.reason()).isEqualTo(Reason.TRUST_SOURCE_EXPIRED));
    }

    @Test
    void whoever_asks_next_need_not_wait_for_ever() throws Exception {
        world.unreachable(ADDRESS);
        ask(NOON);
        publish(list());

        var other = CompletableFuture.supplyAsync(() -> ask(NOON.plusSeconds(30)));

        assertThat(other.get(10, TimeUnit.SECONDS).answer()).isEqualTo(Answer.PASSED);
    }

    @Test
    @DisplayName("L2: where lists have no number, none goes back before the day of one seen before")
    void an_older_list_without_a_number_is_refused() {
        var dated = dated();
        world.with(ADDRESS, "text/plain", NOON.toString());
        dated.at(NOON);

        world.with(ADDRESS, "text/plain", NOON.minusSeconds(1).toString());
        assertThat(dated.at(NOON.plus(HOUR)).problem())
                .hasValueSatisfying(problem -> assertThat(problem.reason()).isEqualTo(Reason.TRUST_SOURCE_ROLLED_BACK));

        world.with(ADDRESS, "text/plain", NOON.toString());
        assertThat(dated.at(NOON.plus(HOUR).plus(HOUR)).problem()).isEmpty();

        world.with(ADDRESS, "text/plain", "");
        assertThat(dated.at(NOON.plus(HOUR.multipliedBy(4))).problem())
                .hasValueSatisfying(problem -> assertThat(problem.reason()).isEqualTo(Reason.TRUST_SOURCE_ROLLED_BACK));
    }

    @Test
    @DisplayName("L3: an outage does not take a list out of force at once")
    void a_list_stays_in_force_through_an_outage_but_not_beyond_its_age() {
        publish(list());
        ask(NOON);
        world.unreachable(ADDRESS);

        assertThat(ask(NOON.plus(Duration.ofHours(11))).answer()).isEqualTo(Answer.PASSED);
        assertThat(ask(NOON.plus(Duration.ofHours(12))).reason()).isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
    }

    @Test
    void a_list_that_cannot_be_fetched_is_not_asked_for_again_at_once() {
        world.unreachable(ADDRESS);

        ask(NOON);
        ask(NOON.plusSeconds(29));
        assertThat(world.asked()).hasSize(1);

        publish(list());
        assertThat(ask(NOON.plusSeconds(30)).answer()).isEqualTo(Answer.PASSED);
    }

    @Test
    void an_address_the_gateway_does_not_open_cannot_be_asked() {
        world.forbidden(ADDRESS);

        assertThat(ask(NOON).reason()).isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
    }

    @Test
    void looking_at_a_source_fetches_nothing() {
        var state = source.seen(NOON);

        assertThat(state.list()).isEmpty();
        assertThat(state.problem()).isPresent();
        assertThat(world.asked()).isEmpty();
    }

    @Test
    void what_a_source_has_is_counted() {
        publish(list());

        assertThat(source.at(NOON).entries()).isEqualTo(1);
    }

    /** A source whose lists are the instants at which they were issued. */
    private RemoteList dated() {
        ListFormat format = new ListFormat() {
            @Override
            public TrustAnswer.Kind kind() {
                return TrustAnswer.Kind.ISSUER_REGISTRY;
            }

            @Override
            public String accept() {
                return "text/plain";
            }

            @Override
            public int mostBytes() {
                return 100;
            }

            @Override
            public ListReading read(byte[] body, Instant at) {
                var text = new String(body, StandardCharsets.US_ASCII);
                var issued = text.isEmpty() ? Optional.<Instant>empty() : Optional.of(Instant.parse(text));
                return new ListReading.Readable(List.of(), List.of(), Optional.empty(), issued, Optional.empty());
            }
        };
        return new RemoteList(
                "the dated list",
                URI.create(ADDRESS),
                Duration.ofHours(12),
                RevocationPolicy.NONE,
                format,
                new RecentDocuments(world, Duration.ofMinutes(15)));
    }

    private LoteBuilder list() {
        return LoteBuilder.at(NOON).service(PID, listed.certificate());
    }

    private void publish(LoteBuilder list) {
        world.with(ADDRESS, "application/jose", list.signedBy(operator));
    }

    private Finding ask(Instant at) {
        return source.at(at)
                .trust(ChainRule.ROOT_PASSED_OVER, CertificateStatuses.UNREACHABLE)
                .trusts(signedBy(college), at);
    }
}
