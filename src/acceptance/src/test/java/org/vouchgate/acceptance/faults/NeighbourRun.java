package org.vouchgate.acceptance.faults;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;

/**
 * Whether one employer notices that another one's ATS is slow and throttles: how long its results take from the commit to
 * the ATS, in turns with the neighbour quiet and with the neighbour having more to deliver than it may.
 */
class NeighbourRun {

    private static final int ROUNDS = Integer.getInteger("neighbour.rounds", 3);
    private static final int SECONDS = Integer.getInteger("neighbour.seconds", 40);
    private static final int PAUSE_MILLIS = 200;
    private static final String ACCOUNT = "/api/v1/ats-accounts/generic";

    private final Log log = new Log("neighbour-run");
    private final Receiver throttling = new Receiver(5, 500);
    private final Receiver prompt = new Receiver(Integer.MAX_VALUE, 20);

    @Test
    void a_neighbour_is_throttled() throws IOException, SQLException {
        try (var gateways = TwoGateways.start("neighbour", Map.of())) {
            var admin = Api.as("employer-admin", gateways.first());
            var neighbour = new Results(Api.as("recruiter", gateways.first()), admin, gateways.postgres());
            var other = new Results(
                    Api.asOther("recruiter", gateways.first()),
                    Api.asOther("employer-admin", gateways.first()),
                    gateways.postgres());
            throttling.up();
            prompt.up();
            neighbour.connect(throttling, 1_000, 1, 30);
            other.connect(prompt, 1_000, 10, 8);
            // So that the first measured round is not also the one in which the server warms up.
            sample(other, "warm", 20);
            var request = neighbour.add("application-0");
            var quiet = new Durations();
            var beside = new Durations();
            log.noteLoad("before");
            for (int round = 1; round <= ROUNDS; round++) {
                quiet.addAll(measure(gateways.ledger(), other, "quiet-" + round));
                neighbour.copy(request, 4_000, 4_000);
                beside.addAll(measure(gateways.ledger(), other, "beside-" + round));
                drop(gateways.ledger());
                admin.post(ACCOUNT + "/resume", JsonObject.EMPTY_JSON_OBJECT);
            }
            log.noteLoad("after");
            report(quiet, beside);
        } finally {
            throttling.close();
            prompt.close();
        }
    }

    private List<Long> measure(Ledger ledger, Results other, String round) {
        int before = throttling.throttled();
        sample(other, round, SECONDS);
        ledger.awaitNone("state = 'WAITING' and target like '" + round + "-%'");
        var took = ledger.took("target like '" + round + "-%'");
        log.note(
                "%s: %d results, the neighbour was throttled %d times",
                round, took.size(), throttling.throttled() - before);
        return took;
    }

    private static void sample(Results other, String round, int seconds) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int i = 0; System.nanoTime() < end; i++) {
            other.add(round + "-" + i);
            Ledger.pause(PAUSE_MILLIS);
        }
    }

    /** What the neighbour still has to deliver is let be, as by a person who looked. */
    private static void drop(Ledger ledger) {
        ledger.change("update delivery set state = 'DISCARDED', settled_at = now() where state = 'WAITING'"
                + " and target like 'application-%'");
    }

    private void report(Durations quiet, Durations beside) throws IOException {
        log.note("from the commit to the receiver's answer, neighbour quiet: %s", quiet);
        log.note("the same with the neighbour throttled: %s", beside);
        log.note("p95 with the throttled neighbour, of that without: %.2f", beside.quantile(.95) / quiet.quantile(.95));
        log.write();
    }
}
