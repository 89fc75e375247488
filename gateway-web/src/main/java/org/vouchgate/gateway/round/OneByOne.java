package org.vouchgate.gateway.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vouchgate.gateway.metrics.Measure;
import org.vouchgate.gateway.metrics.Measures;

/** Works on rows one by one, and remembers which of them broke off. */
@ApplicationScoped
public class OneByOne implements Measures {

    private static final System.Logger LOG = System.getLogger(OneByOne.class.getName());

    /** What has not been tried again for so long is gone, or somebody else's by now. */
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private record Row(String work, String id) {}

    private record Failure(int times, Instant last) {}

    private final Map<Row, Failure> failures = new ConcurrentHashMap<>();
    private final Map<String, Long> total = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /**
     * Does something with each row; whatever commits, commits inside the step.
     *
     * @param work what is done, as metrics and log name it: {@code expire}
     * @param id   the row's name for the log; no person's
     * @return the rows that broke off
     */
    public <T> List<T> each(
            String work, Collection<? extends T> rows, Function<? super T, ?> id, Consumer<? super T> step) {
        return rows.stream()
                .<T>map(row -> row)
                .filter(row -> breaksOff(new Row(work, String.valueOf(id.apply(row))), () -> step.accept(row)))
                .toList();
    }

    /** How many rows broke off when they were last tried: a round that takes so many more still reaches the others. */
    public int failing(String work) {
        failures.values()
                .removeIf(failure -> failure.last().isBefore(clock.instant().minus(REMEMBERED)));
        return (int) failures.keySet().stream()
                .filter(row -> row.work().equals(work))
                .count();
    }

    /** The one place that catches what nobody expected: a mistake about one row is not to become everybody's. */
    private boolean breaksOff(Row row, Runnable step) {
        try {
            step.run();
            failures.remove(row);
            return false;
        } catch (RuntimeException mistake) {
            note(row, mistake);
            return true;
        }
    }

    /** What breaks off at every round is logged ever more rarely. */
    private void note(Row row, RuntimeException mistake) {
        total.merge(row.work(), 1L, Long::sum);
        var failure = failures.merge(
                row, new Failure(1, clock.instant()), (before, now) -> new Failure(before.times() + 1, now.last()));
        if (Integer.bitCount(failure.times()) == 1) {
            LOG.log(
                    Level.ERROR,
                    () -> row.work() + " " + row.id() + " broke off, for the " + failure.times()
                            + ". time; it is passed over and tried again",
                    mistake);
        }
    }

    @Override
    public List<Measure> at(Instant now) {
        var failing = Measure.gauge(
                "vouchgate_rows_failing",
                "Rows that broke off when this gateway last worked on them; its log names them.");
        var failed =
                Measure.counter("vouchgate_rows_failed_total", "How often a row broke off since this gateway started.");
        for (var count : new TreeMap<>(total).entrySet()) {
            var labels = Map.of("work", count.getKey());
            failing = failing.with(labels, failing(count.getKey()));
            failed = failed.with(labels, count.getValue());
        }
        return List.of(failing, failed);
    }
}
