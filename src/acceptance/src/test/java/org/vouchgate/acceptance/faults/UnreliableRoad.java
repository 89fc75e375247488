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
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * is counted by when it came, and for as long as it lasted: until it was answered, or until the gateway left.
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

    private static final Set<Accident> AFTER =
            EnumSet.of(Accident.SILENCE_AFTER, Accident.ERROR_AFTER, Accident.RESET_AFTER);

    private final URI destination;
    private final double share;
    private final Duration silence;
    private final Random chance;
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Accident, AtomicInteger> accidents = new TreeMap<>();
    private final Queue<Long> calls = new ConcurrentLinkedQueue<>();
    private final Set<String> pinged = ConcurrentHashMap.newKeySet();
    private final Gauge open = new Gauge();
    private final Gauge held = new Gauge();
    private final Passage passage;

    UnreliableRoad(URI destination, double share, int silenceSeconds, long seed) {
        this.destination = destination;
        this.share = share;
        this.silence = Duration.ofSeconds(silenceSeconds);
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
        passage = new Passage(server.getAddress().getPort());
    }

    URI at(String path) {
        return URI.create("https://localhost:" + passage.port() + path);
    }

    /** When calls came, in nanoseconds of this process, in no order. */
    long[] arrivals() {
        return calls.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** Calls at the same time, each until the gateway had its answer or closed the connection. */
    int mostOpen() {
        return open.most();
    }

    /** The same with the silences that went on here after the gateway had left. */
    int mostHeld() {
        return held.most();
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
    public void close() throws IOException {
        passage.close();
        server.stop(0);
        threads.shutdownNow();
    }

    /** One call; over before its answer leaves, since the next one may come at once. */
    private final class Call {

        private boolean isOpen = true;

        Call() {
            calls.add(System.nanoTime());
            open.up();
            held.up();
        }

        void left() {
            if (isOpen) {
                open.down();
                isOpen = false;
            }
        }

        void over() {
            left();
            held.down();
        }
    }

    private void travel(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = effect(exchange);
            if (answer.isPresent()) {
                answer(exchange, answer.get());
            }
        }
    }

    private Optional<Effect> effect(HttpExchange exchange) throws IOException {
        var call = new Call();
        try {
            var body = exchange.getRequestBody().readAllBytes();
            return isWrite(exchange) && unlucky()
                    ? happen(draw(), exchange, body, call)
                    : Optional.of(forward(exchange, body));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            call.over();
        }
    }

    /** What the caller is answered; nothing if the connection just breaks. */
    private Optional<Effect> happen(Accident accident, HttpExchange exchange, byte[] body, Call call)
            throws IOException, InterruptedException {
        accidents.get(accident).incrementAndGet();
        if (AFTER.contains(accident)) {
            forward(exchange, body);
        }
        return switch (accident) {
            case SILENCE_BEFORE, SILENCE_AFTER -> {
                beSilent(exchange, call);
                yield Optional.empty();
            }
            case RESET_BEFORE, RESET_AFTER -> Optional.empty();
            case ERROR_BEFORE -> Optional.of(new Effect(503, Map.of(), new byte[0]));
            case ERROR_AFTER -> Optional.of(new Effect(502, Map.of(), new byte[0]));
            case THROTTLED -> Optional.of(new Effect(429, Map.of("Retry-After", "1"), new byte[0]));
        };
    }

    /** The whole time, as an ATS would be that does not notice that its caller has left. */
    private void beSilent(HttpExchange exchange, Call call) throws InterruptedException {
        var end = System.nanoTime() + silence.toNanos();
        if (passage.hasLeft(exchange.getRemoteAddress().getPort(), silence)) {
            call.left();
        }
        TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
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
