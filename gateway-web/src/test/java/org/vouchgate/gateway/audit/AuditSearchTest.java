package org.vouchgate.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.request.Opened;

class AuditSearchTest {

    private static final Instant NOON = Opened.NOON;
    private static final UUID THING = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void events_are_found_by_who_what_what_to_and_when(Engine engine) {
        var database = engine.database();
        database.empty();
        var employer = Opened.in(database).employer();
        note(database, employer, NOON, "ada", "trust.issuer-added", THING);
        note(database, employer, NOON.plus(Duration.ofDays(1)), "ada", "token.issued", UUID.randomUUID());
        note(database, employer, NOON.plus(Duration.ofDays(2)), "bob", "trust.issuer-removed", THING);

        assertThat(found(database, employer, AuditFilter.none())).hasSize(3);
        assertThat(found(database, employer, filter(Optional.of("ada"), Optional.empty())))
                .containsExactly("token.issued", "trust.issuer-added");
        assertThat(found(database, employer, filter(Optional.empty(), Optional.of("trust"))))
                .containsExactly("trust.issuer-removed", "trust.issuer-added");
        assertThat(found(
                        database,
                        employer,
                        new AuditFilter(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(THING),
                                Optional.of(NOON.plusSeconds(1)),
                                Optional.of(NOON.plus(Duration.ofDays(3))))))
                .containsExactly("trust.issuer-removed");
        assertThat(found(database, UUID.randomUUID(), AuditFilter.none())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_percent_sign_stands_for_itself(Engine engine) {
        var database = engine.database();
        database.empty();
        var employer = Opened.in(database).employer();
        note(database, employer, NOON, "ada", "trust.issuer-added", THING);

        assertThat(found(database, employer, filter(Optional.empty(), Optional.of("%"))))
                .isEmpty();
    }

    private static AuditFilter filter(Optional<String> actor, Optional<String> action) {
        return new AuditFilter(actor, action, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void note(Database database, UUID employer, Instant at, String by, String action, UUID about) {
        database.commit(AuditTrail.class, trail -> {
            trail.note(employer, at, by, action, about, "");
            return about;
        });
    }

    private static List<String> found(Database database, UUID employer, AuditFilter filter) {
        return database.commit(
                AuditTrail.class,
                trail -> trail.search(employer, filter, Optional.empty(), 10).stream()
                        .map(AuditEvent::action)
                        .toList());
    }
}
