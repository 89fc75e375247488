package org.vouchgate.gateway.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vouchgate.gateway.mail.Mail.State;
import org.vouchgate.gateway.metrics.Measure;
import org.vouchgate.gateway.metrics.Measures;

/** How many mails wait, for how long, and which did not get through. */
@ApplicationScoped
class MailMeasures implements Measures {

    private static final List<State> TOLD = List.of(State.WAITING, State.STUCK, State.REFUSED);

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Measure> at(Instant now) {
        var mails = Measure.gauge(
                "vouchgate_mails",
                "Mails that wait, that were given up (stuck), and that the mail server would not take (refused).");
        for (var state : TOLD) {
            mails = mails.with(Map.of("state", state.wireName()), count(state));
        }
        var oldest = Measure.gauge("vouchgate_mails_oldest_waiting_seconds", "How long the oldest mail has waited.")
                .with(Map.of(), oldestWaiting(now));
        return List.of(mails, oldest);
    }

    private long count(State state) {
        return entities.createQuery("select count(m) from Mail m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    private long oldestWaiting(Instant now) {
        return entities.createQuery(
                        "select m.createdAt from Mail m where m.state = :state order by m.createdAt", Instant.class)
                .setParameter("state", State.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(at -> Math.max(0, Duration.between(at, now).toSeconds()))
                .orElse(0L);
    }
}
