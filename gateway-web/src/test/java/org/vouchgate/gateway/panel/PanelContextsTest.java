package org.vouchgate.gateway.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;

/** A token is good once and in time; the bearer it becomes is good for a while. */
class PanelContextsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(15));

    @ParameterizedTest
    @EnumSource
    void a_token_is_exchanged_once(Engine engine) {
        var database = engine.database();
        var context = stored(database);

        assertThat(exchange(database, context, "one" + context.id(), NOON)).isTrue();
        assertThat(exchange(database, context, "two" + context.id(), NOON)).isFalse();
        assertThat(knows(database, "one" + context.id(), NOON)).isTrue();
        assertThat(knows(database, "two" + context.id(), NOON)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_token_that_waited_too_long_is_not_exchanged(Engine engine) {
        var database = engine.database();
        var context = stored(database);

        assertThat(exchange(database, context, "late" + context.id(), NOON.plusSeconds(60)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_bearer_ends_when_its_time_is_over_or_when_somebody_ends_it(Engine engine) {
        var database = engine.database();
        var context = stored(database);
        var bearer = "bearer" + context.id();
        exchange(database, context, bearer, NOON);

        assertThat(knows(database, bearer, LATER.minusMillis(1))).isTrue();
        assertThat(knows(database, bearer, LATER)).isFalse();

        database.commit(PanelContexts.class, contexts -> {
            contexts.end(context.id(), NOON.plusSeconds(1));
            return context;
        });
        assertThat(knows(database, bearer, NOON.plusSeconds(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_says_for_whom_and_for_which_record(Engine engine) {
        var database = engine.database();
        var context = stored(database);

        var known = database.commit(
                        PanelContexts.class,
                        contexts -> contexts.byToken(context.employer().toString()))
                .orElseThrow();

        assertThat(known.record()).isEqualTo(new PanelRecord("greenhouse", PanelRecord.Kind.APPLICATION, "26234709"));
        assertThat(known.identity())
                .isEqualTo(new Identity(known.employer(), "rita", "Rita Okafor", Set.of("recruiter", "integrator")));
    }

    private static boolean exchange(Database database, PanelContext context, String bearer, Instant at) {
        return database.commit(PanelContexts.class, contexts -> contexts.exchange(context.id(), bearer, at, LATER));
    }

    private static boolean knows(Database database, String bearer, Instant at) {
        return database.commit(
                PanelContexts.class, contexts -> contexts.byBearer(bearer, at).isPresent());
    }

    /** Its token's hash is its employer's id. */
    private static PanelContext stored(Database database) {
        var employer = UUID.randomUUID();
        var by = new Identity(employer, "rita", "Rita Okafor", Set.of("recruiter", "integrator"));
        var record = new PanelRecord("greenhouse", PanelRecord.Kind.APPLICATION, "26234709");
        var context = PanelContext.of(by, record, employer.toString(), NOON, NOON.plusSeconds(60));
        database.commit(entities -> entities.createNativeQuery(
                        "insert into employer (id, slug, name, created_at) values (cast('" + employer + "' as uuid), '"
                                + employer + "', 'Example', timestamp with time zone '2026-11-22 12:00:00+00:00')")
                .executeUpdate());
        database.persist(context);
        return context;
    }
}
