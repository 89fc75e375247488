package org.vouchgate.acceptance.faults;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.RestartablePostgresql;
import org.vouchgate.testkit.ats.FakeGreenhouse;
import org.vouchgate.testkit.ats.GreenhouseApplication;

/**
 * Orders from Greenhouse, answered and filed while a tenth of all writes fails, one of two gateways is killed, and the
 * database goes away and comes back. Reports what was lost, what was doubled, and how long things took.
 */
class FaultRun {

    private static final int ORDERS = Integer.getInteger("faults.orders", 1000);
    private static final double SHARE = Double.parseDouble(System.getProperty("faults.share", "0.1"));
    private static final long SEED = Long.getLong("faults.seed", 20_261_123L);
    private static final int LIMIT = 200;
    private static final int WINDOW_SECONDS = 10;
    private static final int AT_ONCE = 8;

    private final FakeGreenhouse greenhouse = FakeGreenhouse.start(0, Api.http());
    private final UnreliableRoad road = new UnreliableRoad(greenhouse.harvest().resolve("/"), SHARE, 25, SEED);
    private final Map<String, GreenhouseApplication> applications = new ConcurrentHashMap<>();
    private final Durations inbound = new Durations();
    private final AtomicInteger inboundRepeated = new AtomicInteger();
    private final Log log = new Log("fault-run");
    private volatile String recruiterToken = "";

    @Test
    void a_tenth_of_all_writes_fails() throws IOException, SQLException, InterruptedException {
        try (var gateways = TwoGateways.start("faults", settings())) {
            var first = gateways.first();
            var second = gateways.second();
            var ledger = gateways.ledger();
            var recruiting = Recruiting.on(first);
            learnToken(first);
            connect(recruiting);
            log.noteLoad("before");
            var began = System.nanoTime();
            var ordering = Executors.newFixedThreadPool(4);
            for (int i = 0; i < ORDERS; i++) {
                var number = i;
                ordering.execute(
                        () -> order(number, number % 2 == 0 ? List.of(first, second) : List.of(second, first)));
            }
            var closing = Executors.newSingleThreadExecutor();
            closing.execute(() -> cancelAll(ledger, List.of(first, second)));
            misfortunes(gateways.postgres(), ledger, first);
            ordering.shutdown();
            ordering.awaitTermination(20, TimeUnit.MINUTES);
            closing.shutdown();
            closing.awaitTermination(20, TimeUnit.MINUTES);
            ledger.awaitQuiet();
            report(ledger, Duration.ofNanos(System.nanoTime() - began));
        } finally {
            road.close();
            greenhouse.close();
        }
    }

    private void learnToken(GatewayServer gateway) {
        recruiterToken = Api.demo(gateway).getJsonObject("tokens").getString("recruiter");
    }

    private static Map<String, String> settings() {
        return Map.of(
                "gateway.fetch.timeout", "PT20S",
                "gateway.delivery.lease", "PT10S",
                "gateway.delivery.retry-base", "PT1S",
                "gateway.delivery.retry-cap", "PT20S",
                "gateway.delivery.breaker-pause", "PT2S");
    }

    private void connect(Recruiting recruiting) {
        var settings = Json.createObjectBuilder()
                .add("job", recruiting.job())
                .add("client-id", greenhouse.clientId())
                .add("user-id", FakeGreenhouse.USER_ID)
                .add("harvest", road.at("/v3").toString())
                .add("token-endpoint", road.at("/token").toString())
                .add("callback-hosts", "localhost")
                .add("limit-calls", String.valueOf(LIMIT))
                .add("limit-seconds", String.valueOf(WINDOW_SECONDS))
                .add("limit-concurrent", String.valueOf(AT_ONCE));
        var secrets = Json.createObjectBuilder()
                .add("partner-key", greenhouse.partnerKey())
                .add("client-secret", greenhouse.clientSecret());
        var reply = recruiting
                .admin()
                .put(
                        "/api/v1/ats-accounts/greenhouse",
                        Json.createObjectBuilder()
                                .add("settings", settings)
                                .add("secrets", secrets)
                                .build());
        if (reply.status() != 200) {
            throw new AssertionError(reply);
        }
    }

    /** A gateway dies after a third of the run, the database goes away after two thirds; both come back. */
    private void misfortunes(RestartablePostgresql postgres, Ledger ledger, GatewayServer first)
            throws InterruptedException {
        ledger.awaitDelivered(ORDERS / 3);
        first.kill();
        note("a gateway was killed with " + ledger.delivered() + " notes written");
        TimeUnit.SECONDS.sleep(20);
        first.start();
        learnToken(first);
        note("it was back with " + ledger.delivered() + " notes written");
        ledger.awaitDelivered(2 * ORDERS / 3);
        postgres.restart(5_000);
        note("the database was restarted with about two thirds of the notes written");
    }

    private void order(int number, List<GatewayServer> gateways) {
        var application = greenhouse.apply("Ada", "Example", "ada" + number + "@mail.example");
        applications.put(String.valueOf(application.id()), application);
        var body = Json.createObjectBuilder()
                .add("partner_test_id", "skills")
                .add("candidate", candidate(application))
                .add("sent_by", "recruiter@employer.example")
                .add("url", road.at("/assessments/" + UUID.randomUUID()).toString())
                .build();
        for (int attempt = 0; attempt < 200; attempt++) {
            if (sent(gateways.get(attempt % 2), body)) {
                return;
            }
            inboundRepeated.incrementAndGet();
            Ledger.pause(500);
        }
        throw new IllegalStateException("an order was never taken");
    }

    private static JsonObject candidate(GreenhouseApplication application) {
        return Json.createObjectBuilder()
                .add("first_name", application.firstName())
                .add("last_name", application.lastName())
                .addNull("preferred_name")
                .add("email", application.email())
                .add(
                        "greenhouse_profile_url",
                        "https://app.greenhouse.example/people/" + application.candidateId() + "?application_id="
                                + application.id())
                .build();
    }

    /** One delivery of an order. Only answers are timed: a gateway that is dead gives none. */
    private boolean sent(GatewayServer gateway, JsonObject body) {
        var key = Base64.getEncoder().encodeToString((greenhouse.partnerKey() + ":").getBytes(StandardCharsets.UTF_8));
        var began = System.nanoTime();
        try {
            var reply = Api.anonymous(gateway)
                    .send(
                            "POST",
                            "/ats/greenhouse/send_test",
                            BodyPublishers.ofString(body.toString()),
                            "Authorization",
                            "Basic " + key,
                            "Content-Type",
                            "application/json");
            if (reply.status() == 200) {
                inbound.add(System.nanoTime() - began);
                return true;
            }
            return false;
        } catch (UncheckedIOException dead) {
            return false;
        }
    }

    /** Ends every request as it appears, so that there is something to tell. */
    private void cancelAll(Ledger ledger, List<GatewayServer> gateways) {
        var chance = new Random(SEED);
        var ended = 0;
        while (ended < ORDERS) {
            for (var id : ledger.open()) {
                try {
                    var reply = Api.anonymous(gateways.get(chance.nextInt(2)))
                            .with(recruiterToken)
                            .post(
                                    "/api/v1/presentation-requests/" + id + "/cancel",
                                    Json.createObjectBuilder().build());
                    ended += reply.status() / 100 == 2 ? 1 : 0;
                } catch (UncheckedIOException dead) {
                    Ledger.pause(100);
                }
            }
            ended = (int) Math.max(
                    ended, ledger.count("select count(*) from presentation_request where state = 'CANCELLED'"));
            Ledger.pause(200);
        }
    }

    private void report(Ledger ledger, Duration took) throws IOException {
        var notes = applications.values().stream()
                .mapToInt(application -> greenhouse.notes(application).size())
                .toArray();
        var lost = Arrays.stream(notes).filter(count -> count == 0).count();
        var doubled = Arrays.stream(notes).filter(count -> count > 1).count();
        note("orders " + applications.size() + ", requests " + ledger.count("select count(*) from presentation_request")
                + ", notes wanted " + ORDERS);
        note("accidents among the writes: " + road.accidents() + " " + road);
        note("orders of whose end the ATS was told: " + road.pinged());
        note("losses " + lost + ", duplicate effects " + doubled);
        note("notes not delivered: "
                + ledger.count("select count(*) from delivery where step = 'NOTE' and state <> 'DELIVERED'")
                + ", recorded as possible duplicates: "
                + ledger.count("select count(*) from delivery where possible_duplicate"));
        note("calls in the busiest " + WINDOW_SECONDS + " s: "
                + Durations.busiest(road.arrivals(), TimeUnit.SECONDS.toNanos(WINDOW_SECONDS)) + " of " + LIMIT
                + " allowed; at the same time at most " + road.mostOpen() + " of " + AT_ONCE
                + " with a gateway at the other end, " + road.mostHeld() + " with those it had left");
        note("orders were answered in: " + inbound + "; sent again because nobody answered: " + inboundRepeated);
        note("took " + took.toSeconds() + " s");
        log.noteLoad("after");
        log.write();
    }

    private void note(String line) {
        log.note("%s", line);
    }
}
