package org.vouchgate.acceptance.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.vouchgate.acceptance.server.DevelopmentKeys;

/**
 * The road to an ATS, on which a share of the writes meets with an accident: before or after it took effect. Every call
 * is counted by when it came.
 */
final class UnreliableRoad implements AutoCloseable {

    /** What happens to a write. */
    private enum Accident {
        SILENCE_BEFORE,
        SILENCE_AFTER,
        ERROR_BEFORE,
        ERROR_AFTER,
        RESET_BEFORE,
        RESET_AFTER,
        THROTTLED
    }

    /** What is drawn from. Silences are rarer than errors, since each one costs its time-out. */
    private static final List<Accident> DRAWN = List.of(
            Accident.SILENCE_BEFORE,
            Accident.SILENCE_AFTER,
            Accident.ERROR_BEFORE,
            Accident.ERROR_BEFORE,
            Accident.ERROR_AFTER,
            Accident.ERROR_AFTER,
            Accident.RESET_BEFORE,
            Accident.RESET_AFTER,
            Accident.RESET_AFTER,
            Accident.THROTTLED);

    private final URI destination;
    private final double share;
    private final int silenceSeconds;
    private final Random chance;
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Accident, AtomicInteger> accidents = new TreeMap<>();
    private final Queue<Long> calls = new ConcurrentLinkedQueue<>();
    private final Set<String> pinged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    UnreliableRoad(URI destination, double share, int silenceSeconds, long seed) {
        this.destination = destination;
        this.share = share;
        this.silenceSeconds = silenceSeconds;
        this.chance = new Random(seed);
        for (var accident : Accident.values()) {
            accidents.put(accident, new AtomicInteger());
        }
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setHttpsConfigurator(new HttpsConfigurator(DevelopmentKeys.tls()));
        server.setExecutor(threads);
        server.createContext("/", this::travel);
        server.start();
    }

    URI at(String path) {
        return URI.create("https://localhost:" + server.getAddress().getPort() + path);
    }

    /** When calls came, in nanoseconds of this process, in no order. */
    long[] arrivals() {
        return calls.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** How many different orders the ATS was told to ask about. */
    int pinged() {
        return pinged.size();
    }

    int accidents() {
        return accidents.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    @Override
    public String toString() {
        return accidents.toString();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void travel(HttpExchange exchange) throws IOException {
        calls.add(System.nanoTime());
        mostAtOnce.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            if (isWrite(exchange) && unlucky()) {
                happen(draw(), exchange, body);
            } else {
                answer(exchange, forward(exchange, body));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.decrementAndGet();
        }
    }

    private void happen(Accident accident, HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        accidents.get(accident).incrementAndGet();
        switch (accident) {
            case SILENCE_BEFORE -> TimeUnit.SECONDS.sleep(silenceSeconds);
            case SILENCE_AFTER -> {
                forward(exchange, body);
                TimeUnit.SECONDS.sleep(silenceSeconds);
            }
            case ERROR_BEFORE -> exchange.sendResponseHeaders(503, -1);
            case ERROR_AFTER -> {
                forward(exchange, body);
                exchange.sendResponseHeaders(502, -1);
            }
            case RESET_BEFORE -> exchange.close();
            case RESET_AFTER -> forward(exchange, body);
            case THROTTLED -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                exchange.sendResponseHeaders(429, -1);
            }
        }
    }

    /** What took effect behind the road. */
    private record Effect(int status, Map<String, String> headers, byte[] body) {}

    /** Pings of orders end here: the ATS would come and ask, and nothing more. */
    private Effect forward(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        if (exchange.getRequestURI().getPath().startsWith("/assessments/")) {
            pinged.add(exchange.getRequestURI().getPath());
            return new Effect(200, Map.of(), new byte[0]);
        }
        var request = HttpRequest.newBuilder(
                        destination.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (var name : new String[] {"Authorization", "Content-Type"}) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        var response = client.send(request.build(), BodyHandlers.ofByteArray());
        var headers = new TreeMap<String, String>();
        for (var name : new String[] {"Content-Type", "Link"}) {
            response.headers().firstValue(name).ifPresent(value -> headers.put(name, value));
        }
        return new Effect(response.statusCode(), headers, response.body());
    }

    private static void answer(HttpExchange exchange, Effect effect) throws IOException {
        effect.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(effect.status(), effect.body().length == 0 ? -1 : effect.body().length);
        if (effect.body().length > 0) {
            exchange.getResponseBody().write(effect.body());
        }
    }

    private static boolean isWrite(HttpExchange exchange) {
        return !"GET".equals(exchange.getRequestMethod())
                && !exchange.getRequestURI().getPath().equals("/token");
    }

    private synchronized boolean unlucky() {
        return chance.nextDouble() < share;
    }

    private synchronized Accident draw() {
        return DRAWN.get(chance.nextInt(DRAWN.size()));
    }
}
