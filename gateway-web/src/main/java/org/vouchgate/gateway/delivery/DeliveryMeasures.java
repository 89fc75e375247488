package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vouchgate.gateway.delivery.Delivery.State;
import org.vouchgate.gateway.metrics.Measure;
import org.vouchgate.gateway.metrics.Measures;

/** How much waits to be delivered, for how long, and what a person has to look at. */
@ApplicationScoped
class DeliveryMeasures implements Measures {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DeadLetterCount deadLetters;

    @Inject
    Dispatch dispatch;

    @Override
    public List<Measure> at(Instant now) {
        var waiting = Measure.gauge("vouchgate_deliveries_waiting", "Steps that are to be brought to a system.");
        var oldest = Measure.gauge(
                "vouchgate_deliveries_oldest_waiting_seconds", "How long the oldest of them has waited by now.");
        for (var row : of(State.WAITING)) {
            waiting = waiting.with(Map.of("connector", row.connector()), row.count());
            oldest = oldest.with(
                    Map.of("connector", row.connector()),
                    Math.max(0, Duration.between(row.oldest(), now).toSeconds()));
        }
        var stuck = Measure.gauge("vouchgate_dead_letters", "Steps that wait for a person to look.");
        for (var row : of(State.STUCK)) {
            stuck = stuck.with(Map.of("connector", row.connector()), row.count());
        }
        return List.of(
                waiting,
                oldest,
                stuck,
                Measure.counter("vouchgate_dead_letters_total", "Steps that became dead letters at this gateway.")
                        .with(Map.of(), deadLetters.sinceStart()),
                Measure.gauge("vouchgate_deliveries_under_way", "Steps that this gateway is carrying.")
                        .with(Map.of(), dispatch.underWay().orElse(0)));
    }

    private record Row(String connector, long count, Instant oldest) {}

    private List<Row> of(State state) {
        return entities.createQuery(
                        "select d.connector, count(d), min(d.createdAt) from Delivery d where d.state = :state"
                                + " group by d.connector order by d.connector",
                        Object[].class)
                .setParameter("state", state)
                .getResultStream()
                .map(row -> new Row((String) row[0], (Long) row[1], (Instant) row[2]))
                .toList();
    }
}
