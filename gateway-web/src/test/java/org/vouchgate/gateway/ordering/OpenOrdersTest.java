package org.vouchgate.gateway.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.persistence.Race;
import org.vouchgate.gateway.request.Opened;

/** Who asks is settled by the database. */
class OpenOrdersTest {

    private static final int THREADS = 8;

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: of eight orders at once for one application and package one is the first")
    void one_of_eight_orders_is_the_first(Engine engine) {
        var key = key(engine);

        assertThat(Race.of(THREADS, () -> takes(engine, key, Optional.empty())))
                .containsOnlyOnce(true)
                .hasSize(THREADS);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: of eight orders at once after a request that has ended one takes its place")
    void one_of_eight_orders_takes_the_place_of_what_has_ended(Engine engine) {
        var key = key(engine);
        takes(engine, key, Optional.empty());
        var ended = engine.database().commit(OpenOrders.class, orders -> orders.last(key));

        assertThat(Race.of(THREADS, () -> takes(engine, key, ended)))
                .containsOnlyOnce(true)
                .hasSize(THREADS);
    }

    private static OpenOrder.Key key(Engine engine) {
        return new OpenOrder.Key(Opened.in(engine.database()).employer(), "example", "app-1", "skills");
    }

    private static boolean takes(Engine engine, OpenOrder.Key key, Optional<UUID> seen) {
        try {
            return engine.database().commit(OpenOrders.class, orders -> orders.take(key, seen, UUID.randomUUID()));
        } catch (PersistenceException e) {
            return false;
        }
    }
}
