package org.vouchgate.acceptance.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.testkit.ats.ReceivedEvent;
import org.vouchgate.testkit.ats.WebRequest;
import org.vouchgate.testkit.ats.WebhookInbox;

/** A receiver of signed webhooks that can be down, slow and strict, and notes when what came. */
final class Receiver implements AutoCloseable {

    private static final int TOO_MANY = 429;

    private final String secret = fresh();
    private final WebhookInbox inbox = new WebhookInbox(Clock.systemUTC(), secret);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Long> calls = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private final Gauge underWay = new Gauge();
    private final AtomicInteger throttled = new AtomicInteger();
    private final AtomicLong second = new AtomicLong();
    private final AtomicInteger inSecond = new AtomicInteger();
    private final int perSecond;
    private final int milliseconds;
    private final int port;
    private HttpsServer server;

    /**
     * Down, on a port that is its own.
     *
     * @param perSecond    how many it takes; the others are told to come back in a second
     * @param milliseconds that it takes for each
     */
    Receiver(int perSecond, int milliseconds) {
        this.perSecond = perSecond;
        this.milliseconds = milliseconds;
        server = server(0);
        port = server.getAddress().getPort();
        server.start(); // one that never started keeps its port when it is stopped
        down();
    }

    void up() {
        server = server(port);
        server.start();
    }

    /** Nobody is there: connections are refused. */
    void down() {
        server.stop(0);
    }

    URI address() {
        return URI.create("https://localhost:" + port + "/hook");
    }

    String secret() {
        return secret;
    }

    /** What was accepted, each once, in the order it came. */
    List<ReceivedEvent> events() {
        return inbox.events();
    }

    int accepted() {
        return taken.size();
    }

    /** Requests in the order in which they were first told of, for each place. */
    Map<String, List<String>> requestsByPlace() {
        var requests = new HashMap<String, List<String>>();
        events().forEach(event -> requests.computeIfAbsent(event.subject(), place -> new ArrayList<>())
                .add(event.data().getString("requestId")));
        return requests;
    }

    /** How many came more than once after having been accepted. */
    long repeated() {
        return taken.values().stream().filter(times -> times.get() > 1).count();
    }

    int throttled() {
        return throttled.get();
    }

    long[] arrivals() {
        return calls.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    int mostAtOnce() {
        return underWay.most();
    }

    @Override
    public void close() {
        down();
        threads.shutdownNow();
    }

    private HttpsServer server(int on) {
        try {
            var fresh = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), on), 0);
            fresh.setHttpsConfigurator(new HttpsConfigurator(DevelopmentKeys.tls()));
            fresh.setExecutor(threads);
            fresh.createContext("/hook", this::take);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = status(exchange);
            if (status == TOO_MANY) {
                exchange.getResponseHeaders().set("Retry-After", "1");
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }

    /** The call is over before its answer leaves, since the next one may come at once. */
    private int status(HttpExchange exchange) throws IOException {
        calls.add(System.nanoTime());
        underWay.up();
        try {
            var request = request(exchange);
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            if (isTooMany()) {
                throttled.incrementAndGet();
                return TOO_MANY;
            }
            int status = inbox.receive(request).status();
            if (status < 300) {
                taken.computeIfAbsent(request.headers().getOrDefault("webhook-id", ""), id -> new AtomicInteger())
                        .incrementAndGet();
            }
            return status;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 503;
        } finally {
            underWay.down();
        }
    }

    private synchronized boolean isTooMany() {
        long now = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime());
        if (second.getAndSet(now) != now) {
            inSecond.set(0);
        }
        return inSecond.incrementAndGet() > perSecond;
    }

    private static WebRequest request(HttpExchange exchange) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return new WebRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Map.of(),
                headers,
                exchange.getRequestBody().readAllBytes());
    }

    private static String fresh() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
