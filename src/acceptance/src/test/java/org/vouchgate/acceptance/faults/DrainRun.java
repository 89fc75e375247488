package org.vouchgate.acceptance.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;

/**
 * What becomes of many results that were queued while an ATS was down: how soon they are there once it is back, and
 * whether in order, each once, and no faster than the ATS allows. The outage is an hour shrunk by a factor, and with it
 * every pause by which the gateways leave the ATS alone; the work of delivering is not shrunk.
 */
class DrainRun {

    private static final int RESULTS = Integer.getInteger("drain.results", 10_000);
    private static final int FACTOR = Integer.getInteger("drain.factor", 30);
    private static final int CALLS = Integer.getInteger("drain.calls", 2_000);
    private static final int WINDOW_SECONDS = 10;
    private static final int AT_ONCE = Integer.getInteger("drain.at-once", 16);
    private static final int OUTAGE_SECONDS = 3_600 / FACTOR;

    private final Log log = new Log("drain-run");
    private final Receiver receiver = new Receiver(Integer.MAX_VALUE, Integer.getInteger("drain.milliseconds", 20));

    @Test
    void an_hours_results_are_waiting() throws IOException, SQLException, InterruptedException {
        try (var gateways = TwoGateways.start("drain", settings())) {
            var results = new Results(
                    Api.as("recruiter", gateways.first()),
                    Api.as("employer-admin", gateways.first()),
                    gateways.postgres());
            results.connect(receiver, CALLS, WINDOW_SECONDS, AT_ONCE);
            var began = System.nanoTime();
            results.copy(results.add("application-0"), RESULTS - 1, RESULTS / 4);
            log.note("%d results about %d applications, an outage of %d s", RESULTS, RESULTS / 4, OUTAGE_SECONDS);
            TimeUnit.SECONDS.sleep(OUTAGE_SECONDS);
            log.noteLoad("before");
            receiver.up();
            drain(gateways.ledger());
            log.noteLoad("after");
            log.note("from the beginning of the outage: %.0f s", seconds(began));
            report(gateways);
        } finally {
            receiver.close();
        }
    }

    private static Map<String, String> settings() {
        return Map.of(
                "gateway.delivery.retry-base", seconds(2),
                "gateway.delivery.retry-cap", seconds(3_600),
                "gateway.delivery.breaker-pause", seconds(30));
    }

    private static String seconds(int unshrunk) {
        return "PT" + Math.max(.1, (double) unshrunk / FACTOR) + "S";
    }

    private void drain(Ledger ledger) {
        var back = System.nanoTime();
        while (receiver.accepted() == 0) {
            Ledger.pause(20);
        }
        log.note("the first arrived %.1f s after it was back: %.0f s unshrunk", seconds(back), seconds(back) * FACTOR);
        var first = System.nanoTime();
        for (int tenth = 1; tenth <= 10; tenth++) {
            while (receiver.accepted() < RESULTS * tenth / 10 && seconds(first) < 1_200) {
                Ledger.pause(100);
            }
            log.note("%d %% after %.1f s", tenth * 10, seconds(first));
        }
        ledger.awaitNone("state = 'WAITING'");
    }

    private void report(TwoGateways gateways) throws IOException, SQLException {
        var wanted = Results.inTurn(gateways.postgres());
        var seen = receiver.requestsByPlace();
        var outOfOrder = wanted.entrySet().stream()
                .filter(place -> !place.getValue().equals(seen.get(place.getKey())))
                .count();
        log.note(
                "lost %d, told again after having been accepted %d, applications out of order %d",
                RESULTS - receiver.accepted(), receiver.repeated(), outOfOrder);
        log.note(
                "calls in the busiest %d s: %d of %d allowed; at the same time at most %d of %d",
                WINDOW_SECONDS,
                Durations.busiest(receiver.arrivals(), TimeUnit.SECONDS.toNanos(WINDOW_SECONDS)),
                CALLS,
                receiver.mostAtOnce(),
                AT_ONCE);
        log.note(
                "not delivered: %d",
                gateways.ledger().count("select count(*) from delivery where state <> 'DELIVERED'"));
        log.write();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
