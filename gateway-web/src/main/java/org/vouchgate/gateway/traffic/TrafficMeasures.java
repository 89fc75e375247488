package org.vouchgate.gateway.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vouchgate.gateway.metrics.Measure;
import org.vouchgate.gateway.metrics.Measures;

/** How the accounts with each kind of system stand: breakers, pauses, limits. */
@ApplicationScoped
class TrafficMeasures implements Measures {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Measure> at(Instant now) {
        return List.of(accounts(now), calls(now));
    }

    private Measure accounts(Instant now) {
        var counts = new TreeMap<String, Map<String, Long>>();
        entities.createQuery("select t from AccountTraffic t", AccountTraffic.class)
                .getResultStream()
                .forEach(traffic -> counts.computeIfAbsent(traffic.key().connector(), name -> new TreeMap<>())
                        .merge(TrafficView.state(traffic, now), 1L, Long::sum));
        var measure = Measure.gauge(
                "vouchgate_ats_accounts",
                "Accounts by how they stand: running, limited (asked for patience), left_alone (the breaker is open),"
                        + " trying (half open), paused (for a person).");
        for (var connector : counts.entrySet()) {
            for (var state : TrafficView.STATES) {
                measure = measure.with(
                        Map.of("connector", connector.getKey(), "state", state),
                        connector.getValue().getOrDefault(state, 0L));
            }
        }
        return measure;
    }

    private Measure calls(Instant now) {
        var measure = Measure.gauge(
                "vouchgate_ats_calls_under_way", "Calls that count against what may be called at the same time.");
        var rows = entities.createQuery(
                        "select c.account.connector, count(c) from CallUnderWay c where c.endsBy > :now"
                                + " group by c.account.connector order by c.account.connector",
                        Object[].class)
                .setParameter("now", now)
                .getResultList();
        for (var row : rows) {
            measure = measure.with(Map.of("connector", (String) row[0]), (Long) row[1]);
        }
        return measure;
    }
}
