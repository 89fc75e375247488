package org.vouchgate.gateway.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.LIFETIME;
import static org.vouchgate.gateway.request.Opened.NOON;
import static org.vouchgate.gateway.request.Opened.RETENTION;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.login.LoginSessions;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.rights.RightsLinks;
import org.vouchgate.gateway.round.OneByOnes;
import org.vouchgate.gateway.status.StatusLinks;

/** When retention is over nothing of a request is left but the audit trail's ids. */
class PurgeExpiredTest {

    private static final Instant DUE = NOON.plus(LIFETIME).plus(RETENTION);

    @ParameterizedTest
    @EnumSource
    void every_row_of_a_request_is_erased_when_its_time_has_come(Engine engine) {
        var database = engine.database();
        database.empty();
        var request = withEverything(database);

        purge(database, DUE.minusSeconds(1));
        assertThat(rowsOf(database, request)).isEqualTo(6);

        purge(database, DUE);
        assertThat(rowsOf(database, request)).isZero();
        assertThat(database.number("select count(*) from job")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void that_it_was_erased_is_said_for_a_while_without_the_secret_and_then_forgotten(Engine engine) {
        var database = engine.database();
        database.empty();
        withEverything(database);

        purge(database, DUE);
        assertThat(database.number("select count(*) from rights_link where secret is null and erased_at is not null"))
                .isEqualTo(1);

        purge(database, DUE.plus(Duration.ofDays(90)));
        assertThat(database.number("select count(*) from rights_link")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_due_stays(Engine engine) {
        var database = engine.database();
        database.empty();
        var due = withEverything(database);
        var other = withEverything(database);
        database.commit(
                entities -> entities.createNativeQuery("update presentation_request set purge_at = ?1 where id = ?2")
                        .setParameter(1, NOON)
                        .setParameter(2, due.id())
                        .executeUpdate());

        purge(database, NOON.plus(Duration.ofDays(1)));

        assertThat(rowsOf(database, due)).isZero();
        assertThat(rowsOf(database, other)).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_erased_holds_up_nothing_else_and_is_tried_again(Engine engine) {
        var database = engine.database();
        database.empty();
        var stubborn = Opened.in(database);
        database.commit(entities -> entities.createNativeQuery("update presentation_request set purge_at = ?1")
                .setParameter(1, NOON)
                .executeUpdate());
        var other = Opened.in(database);
        login(database, other.employer(), "over", NOON);
        var tried = new ArrayList<UUID>();
        var commits = new Commits(database);
        var purge = purging(commits.on(new PresentationRequests()), commits);
        purge.eraseRequest = new EraseRequest() {
            @Override
            public void erase(UUID request) {
                tried.add(request);
                if (request.equals(stubborn.id())) {
                    throw new IllegalStateException("a bug");
                }
                purge.requests.remove(request);
            }
        };

        purge.purge();
        purge.purge();

        assertThat(tried).containsExactly(stubborn.id(), other.id(), stubborn.id());
        assertThat(database.number("select count(*) from presentation_request")).isEqualTo(1);
        assertThat(database.number("select count(*) from login_session")).isZero();
        assertThat(purge.oneByOne.failing("purge")).isEqualTo(1);
    }

    private static PurgeExpired purging(PresentationRequests requests, Commits commits) {
        var purge = new PurgeExpired();
        purge.requests = requests;
        purge.sessions = commits.on(new LoginSessions());
        purge.links = commits.on(new RightsLinks());
        purge.statusLinks = commits.on(new StatusLinks());
        purge.commit = commits;
        purge.oneByOne = OneByOnes.at(DUE);
        purge.clock = Clock.fixed(DUE, ZoneOffset.UTC);
        return purge;
    }

    @ParameterizedTest
    @EnumSource
    void logins_that_are_over_are_erased(Engine engine) {
        var database = engine.database();
        database.empty();
        var employer = withEverything(database).employer();
        login(database, employer, "over", NOON);
        login(database, employer, "lasting", NOON.plusSeconds(1));

        purge(database, NOON);

        assertThat(database.number("select count(*) from login_session")).isEqualTo(1);
        assertThat(database.number("select count(*) from login_session where token_hash = 'lasting'"))
                .isEqualTo(1);
    }

    private static void purge(Database database, Instant at) {
        database.commit(entities -> {
            var purge = new PurgeExpired();
            purge.requests = Database.on(entities, PresentationRequests.class);
            purge.eraseRequest = Erasing.on(entities, at);
            purge.sessions = Database.on(entities, LoginSessions.class);
            purge.links = Database.on(entities, RightsLinks.class);
            purge.statusLinks = Database.on(entities, StatusLinks.class);
            purge.commit = new ShortCommit();
            purge.oneByOne = OneByOnes.at(at);
            purge.clock = Clock.fixed(at, ZoneOffset.UTC);
            purge.purge();
            return at;
        });
    }

    private static PresentationRequest withEverything(Database database) {
        var request = Opened.in(database);
        database.commit(entities -> {
            entities.createNativeQuery("insert into assessment (id, employer_id, request_id, outcome, reason,"
                            + " judged_at, document) values (?1, ?2, ?3, 'VERIFIED', 'x', ?4, '{}')")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, request.employer())
                    .setParameter(3, request.id())
                    .setParameter(4, NOON)
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into delivery (id, employer_id, request_id, connector, step, position, revision,"
                                    + " idempotency_key, marker, state, attempts, due_at, external_reference, last_answer, created_at,"
                                    + " settled_at, ambiguous) values (?1, ?2, ?3, 'example', 'NOTE', 0, 1, ?4, 'm',"
                                    + " 'DELIVERED', 1, ?5, null, null, ?5, null, false)")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, request.employer())
                    .setParameter(3, request.id())
                    .setParameter(4, request.id().toString())
                    .setParameter(5, NOON)
                    .executeUpdate();
            entities.createNativeQuery("insert into open_order values (?1, 'example', ?2, 'skills', ?3)")
                    .setParameter(1, request.employer())
                    .setParameter(2, request.id().toString())
                    .setParameter(3, request.id())
                    .executeUpdate();
            rights(entities, request);
            return entities.createNativeQuery(
                            "insert into inbound_event (employer_id, connector,"
                                    + " dedupe_key, request_id, reference, received_at) values (?1, 'example', 'k', ?2, 'r', ?3)")
                    .setParameter(1, request.employer())
                    .setParameter(2, request.id())
                    .setParameter(3, NOON)
                    .executeUpdate();
        });
        return request;
    }

    private static void rights(EntityManager entities, PresentationRequest request) {
        entities.createNativeQuery("insert into candidate_statement (id, employer_id, request_id, kind, about, said,"
                        + " said_at) values (?1, ?2, ?3, 'CORRECTION', 'OTHER', 'Not so', ?4)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, request.employer())
                .setParameter(3, request.id())
                .setParameter(4, NOON)
                .executeUpdate();
        entities.createNativeQuery("insert into rights_link values (?1, ?2, ?3, 'sealed', ?4, null, null)")
                .setParameter(1, request.id())
                .setParameter(2, request.employer())
                .setParameter(3, request.id().toString())
                .setParameter(4, NOON)
                .executeUpdate();
    }

    private static void login(Database database, UUID employer, String hash, Instant until) {
        database.commit(entities -> entities.createNativeQuery(
                        "insert into login_session values (?1, ?2, 's', 'Ada', 'recruiter', ?3, ?4)")
                .setParameter(1, hash)
                .setParameter(2, employer)
                .setParameter(3, NOON)
                .setParameter(4, until)
                .executeUpdate());
    }

    private static long rowsOf(Database database, PresentationRequest request) {
        var id = "cast('" + request.id() + "' as uuid)";
        return database.number("select (select count(*) from presentation_request where id = " + id + ")"
                + " + (select count(*) from assessment where request_id = " + id + ")"
                + " + (select count(*) from delivery where request_id = " + id + ")"
                + " + (select count(*) from open_order where request_id = " + id + ")"
                + " + (select count(*) from candidate_statement where request_id = " + id + ")"
                + " + (select count(*) from inbound_event where request_id = " + id + ")");
    }
}
