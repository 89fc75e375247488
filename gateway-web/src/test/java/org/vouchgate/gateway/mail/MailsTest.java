package org.vouchgate.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.lease.Taken;
import org.vouchgate.gateway.mail.Reach.Standing;
import org.vouchgate.gateway.metrics.Measure.Sample;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.persistence.Race;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;

/** The mails that wait: each is sent by one gateway at a time. */
class MailsTest {

    private static final Duration LEASE = Duration.ofMinutes(5);

    @ParameterizedTest
    @EnumSource
    @DisplayName("four gateways on twenty mails: every mail once, none twice")
    void gateways_share_the_mails_without_sending_any_twice(Engine engine) {
        var database = emptied(engine);
        IntStream.range(0, 20).forEach(i -> queued(database));

        var taken = Race.of(4, () -> all(database, NOON)).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(taken).hasSize(20).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_gateway_that_dies_loses_its_mail_when_the_lease_is_over_and_not_before(Engine engine) {
        var database = emptied(engine);
        var mail = queued(database);
        assertThat(all(database, NOON)).containsExactly(mail);

        assertThat(all(database, NOON.plus(LEASE).minusMillis(1))).isEmpty();
        assertThat(all(database, NOON.plus(LEASE))).containsExactly(mail);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_lost_the_lease_has_no_say_any_more(Engine engine) {
        var database = emptied(engine);
        queued(database);
        var first = take(database, NOON).orElseThrow();
        var second = take(database, NOON.plus(LEASE)).orElseThrow();

        assertThat(settle(database, first, Mail.State.REFUSED, NOON)).isFalse();
        assertThat(settle(database, second, Mail.State.SENT, NOON)).isTrue();
        assertThat(all(database, NOON.plus(Duration.ofDays(1)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_to_be_tried_again_rests_until_it_is_due(Engine engine) {
        var database = emptied(engine);
        var mail = queued(database);

        settle(database, take(database, NOON).orElseThrow(), Mail.State.WAITING, NOON.plusSeconds(60));

        assertThat(all(database, NOON.plusSeconds(59))).isEmpty();
        assertThat(all(database, NOON.plusSeconds(60))).containsExactly(mail);
    }

    @ParameterizedTest
    @EnumSource
    void a_candidate_is_reminded_once_of_what_is_about_to_lapse(Engine engine) {
        var database = emptied(engine);
        var request = addressed(database);
        persist(database, request, Mail.Kind.INVITATION);
        settle(database, take(database, NOON).orElseThrow(), Mail.State.SENT, NOON);
        var lapses = request.expiresAt();

        assertThat(toRemindOf(database, lapses.minusSeconds(1))).isEmpty();
        assertThat(toRemindOf(database, lapses)).hasSize(1);
        persist(database, request, Mail.Kind.REMINDER);
        assertThat(toRemindOf(database, lapses)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_reminder_reaches_whoever_was_invited_and_not_reminded_and_of_the_rest_it_is_known_why(Engine engine) {
        var database = emptied(engine);
        var request = addressed(database);

        assertThat(standing(database, request)).isEqualTo(Standing.NOT_INVITED);
        persist(database, request, Mail.Kind.INVITATION);
        assertThat(standing(database, request)).isEqualTo(Standing.ON_ITS_WAY);
        settle(database, take(database, NOON).orElseThrow(), Mail.State.SENT, NOON);
        assertThat(standing(database, request)).isEqualTo(Standing.REACHED);
        persist(database, request, Mail.Kind.REMINDER);
        assertThat(standing(database, request)).isEqualTo(Standing.REMINDED);
        assertThat(Reach.of(sent(database, request), false, true).standing()).isEqualTo(Standing.OVER);
    }

    @ParameterizedTest
    @EnumSource
    void whose_invitation_was_refused_is_not_reached_by_a_reminder(Engine engine) {
        var database = emptied(engine);
        var request = addressed(database);
        persist(database, request, Mail.Kind.INVITATION);

        settle(database, take(database, NOON).orElseThrow(), Mail.State.REFUSED, NOON);

        var reach = Reach.of(sent(database, request), true, true);
        assertThat(reach.isReached()).isFalse();
        assertThat(reach).isEqualTo(new Reach(Standing.NOT_DELIVERED, Optional.of(NOON)));
    }

    @ParameterizedTest
    @EnumSource
    void mails_about_several_requests_come_at_once_and_only_those_of_the_employer(Engine engine) {
        var database = emptied(engine);
        var request = addressed(database);
        persist(database, request, Mail.Kind.INVITATION);

        assertThat(sent(database, request)).hasSize(1);
        var foreign = UUID.randomUUID();
        List<Mail> others = database.commit(Mails.class, mails -> mails.ofRequests(foreign, List.of(request.id())));
        assertThat(others).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_a_mail_outlives_its_request(Engine engine) {
        var database = emptied(engine);
        queued(database);

        database.commit(entities ->
                entities.createNativeQuery("delete from presentation_request").executeUpdate());

        assertThat(database.number("select count(*) from mail")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void operators_see_how_many_wait_and_for_how_long_and_how_many_are_stuck(Engine engine) {
        var database = emptied(engine);
        queued(database);
        settle(database, take(database, NOON).orElseThrow(), Mail.State.STUCK, NOON);
        queued(database);

        var measures = new Commits(database).on(new MailMeasures()).at(NOON.plusSeconds(40));

        assertThat(measures.get(0).samples())
                .contains(new Sample(Map.of("state", "waiting"), 1), new Sample(Map.of("state", "stuck"), 1));
        assertThat(measures.get(1).samples()).containsExactly(new Sample(Map.of(), 40));
    }

    private static Database emptied(Engine engine) {
        var database = engine.database();
        database.empty();
        return database;
    }

    private static PresentationRequest addressed(Database database) {
        var request = Opened.in(database);
        database.commit(entities -> entities.createNativeQuery(
                        "update presentation_request set candidate_email = 'mira@a.example' where id = ?1")
                .setParameter(1, request.id())
                .executeUpdate());
        return database.commit(entities -> entities.find(PresentationRequest.class, request.id()));
    }

    private static List<Mail> sent(Database database, PresentationRequest request) {
        return database.commit(Mails.class, mails -> mails.ofRequests(request.employer(), List.of(request.id())));
    }

    private static Standing standing(Database database, PresentationRequest request) {
        return Reach.of(sent(database, request), true, true).standing();
    }

    private static UUID queued(Database database) {
        return persist(database, addressed(database), Mail.Kind.INVITATION);
    }

    private static UUID persist(Database database, PresentationRequest request, Mail.Kind kind) {
        var mail = Mail.of(request, kind, 1, "en", NOON);
        database.commit(Mails.class, mails -> {
            mails.add(mail);
            return mail;
        });
        return mail.id();
    }

    private static Optional<Taken<Mail>> take(Database database, Instant at) {
        return database.commit(Mails.class, mails -> mails.takeNext(at, at.plus(LEASE)));
    }

    private static List<UUID> all(Database database, Instant at) {
        var taken = new ArrayList<UUID>();
        int missed = 0;
        while (missed < 3) {
            var next = take(database, at);
            next.ifPresent(one -> taken.add(one.row().id()));
            missed = next.isPresent() ? 0 : missed + 1;
        }
        return taken;
    }

    private static boolean settle(Database database, Taken<Mail> taken, Mail.State state, Instant due) {
        return database.commit(Mails.class, mails -> mails.settle(taken, state, "", due, NOON));
    }

    private static List<Mail> toRemindOf(Database database, Instant before) {
        return database.commit(Mails.class, mails -> mails.toRemindOf(NOON, before, 10));
    }
}
