package org.vouchgate.gateway.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.metrics.Measure.Sample;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.request.Opened;

/** What an operator sees of what came in. */
class InboundMeasuresTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("9 (6): events are counted by kind of system and by how they stand, and so are orders")
    void events_and_orders_are_counted(Engine engine) {
        var database = engine.database();
        database.empty();
        var employer = Opened.in(database).employer().toString();
        event(database, employer, "PENDING", 1);
        event(database, employer, "FAILED", 2);
        event(database, employer, "PENDING", 3);
        change(
                database,
                "insert into inbound_event (employer_id, connector, dedupe_key, reference, received_at, joined)"
                        + " values (cast('" + employer
                        + "' as uuid), 'lever', 'k', 'r', timestamp '2026-11-22 12:00:00', false)");

        var measures = new Commits(database)
                .on(new InboundMeasures())
                .at(database.commit(entities -> entities.createQuery(
                                "select max(c.receivedAt) from InboundChange c", java.time.Instant.class)
                        .getSingleResult()));

        assertThat(measures.get(0).samples())
                .containsExactlyInAnyOrder(
                        new Sample(Map.of("connector", "lever", "state", "pending"), 2),
                        new Sample(Map.of("connector", "lever", "state", "failed"), 1));
        assertThat(measures.get(1).samples()).containsExactly(new Sample(Map.of("connector", "lever"), 2));
        assertThat(measures.get(2).samples()).containsExactly(new Sample(Map.of("connector", "lever"), 1));
    }

    private static void event(Database database, String employer, String state, int second) {
        change(
                database,
                "insert into inbound_change (id, employer_id, connector, dedupe_key, event, reference, more,"
                        + " received_at, state, attempts, due_at) values"
                        + " (cast('00000000-0000-4000-8000-00000000000" + second
                        + "' as uuid), cast('" + employer + "' as uuid), 'lever', 'key-" + second
                        + "', 'moved', 'r', '{}', timestamp '2026-11-22 12:00:0" + second + "', '" + state
                        + "', 0, timestamp '2026-11-22 12:00:00')");
    }

    private static void change(Database database, String statement) {
        database.commit(entities -> entities.createNativeQuery(statement).executeUpdate());
    }
}
