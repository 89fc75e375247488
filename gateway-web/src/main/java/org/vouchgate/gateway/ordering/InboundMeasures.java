package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vouchgate.gateway.metrics.Measure;
import org.vouchgate.gateway.metrics.Measures;
import org.vouchgate.gateway.ordering.InboundChange.State;

/** What has come from each kind of system, and what of it waits or could not be worked on. */
@ApplicationScoped
class InboundMeasures implements Measures {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Measure> at(Instant now) {
        var events = Measure.gauge(
                "vouchgate_inbound_events",
                "Events that are remembered: pending, done, failed (a person has to look), reported (complaints).");
        var oldest = Measure.gauge(
                "vouchgate_inbound_oldest_pending_seconds", "How long the oldest event has waited to be worked on.");
        for (var row : events()) {
            var state = (State) row[1];
            events = events.with(
                    Map.of("connector", (String) row[0], "state", state.name().toLowerCase(Locale.ROOT)),
                    (Long) row[2]);
            if (state == State.PENDING) {
                oldest = oldest.with(
                        Map.of("connector", (String) row[0]),
                        Math.max(0, Duration.between((Instant) row[3], now).toSeconds()));
            }
        }
        return List.of(events, oldest, orders());
    }

    private List<Object[]> events() {
        return entities.createQuery(
                        "select c.connector, c.state, count(c), min(c.receivedAt) from InboundChange c"
                                + " group by c.connector, c.state order by c.connector, c.state",
                        Object[].class)
                .getResultList();
    }

    private Measure orders() {
        var orders = Measure.gauge("vouchgate_inbound_orders", "Orders that are remembered.");
        var rows = entities.createQuery(
                        "select o.key.connector, count(o) from InboundEvent o group by o.key.connector order by"
                                + " o.key.connector",
                        Object[].class)
                .getResultList();
        for (var row : rows) {
            orders = orders.with(Map.of("connector", (String) row[0]), (Long) row[1]);
        }
        return orders;
    }
}
