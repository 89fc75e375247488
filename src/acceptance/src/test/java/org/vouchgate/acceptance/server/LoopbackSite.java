package org.vouchgate.acceptance.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.ats.WebRequest;
import org.vouchgate.testkit.ats.WebhookInbox;

/** What the gateway reaches on this machine: issuers' documents, and a receiver of webhooks that can be slow. */
public final class LoopbackSite implements AutoCloseable {

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, PublishedDocument> documents = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile WebhookInbox inbox = new WebhookInbox(Clock.systemUTC());
    private volatile int holdSeconds;
    private volatile Optional<Refusal> refusal = Optional.empty();

    private record Refusal(int status, Map<String, String> headers) {}

    private LoopbackSite(HttpsServer server) {
        this.server = server;
    }

    /** Starts on any free port, with the development certificate. */
    public static LoopbackSite start() {
        try {
            var server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            var site = new LoopbackSite(server);
            server.setHttpsConfigurator(new HttpsConfigurator(DevelopmentKeys.tls()));
            server.setExecutor(site.threads);
            server.createContext("/", site::document);
            server.createContext("/hook", site::hook);
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI at(String path) {
        return URI.create("https://localhost:" + server.getAddress().getPort() + path);
    }

    /** Serves a document at this path from now on. */
    public void publish(String path, PublishedDocument document) {
        documents.put(path, document);
    }

    /** Takes webhooks signed with this secret at {@code /hook}. */
    public WebhookInbox receive(String secret) {
        inbox = new WebhookInbox(Clock.systemUTC(), secret);
        return inbox;
    }

    /** Takes every event from now on, but answers only after this many seconds. */
    public void holdAnswers(int seconds) {
        holdSeconds = seconds;
    }

    /**
     * Refuses every event from now on.
     *
     * @param status  what it answers
     * @param headers what it says besides
     */
    public void refuse(int status, Map<String, String> headers) {
        refusal = Optional.of(new Refusal(status, Map.copyOf(headers)));
    }

    /** Takes events again. */
    public void accept() {
        refusal = Optional.empty();
    }

    /** How often {@code /hook} was called, the same event counted each time. */
    public int calls() {
        return calls.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void document(HttpExchange exchange) throws IOException {
        try (exchange) {
            var document = documents.get(exchange.getRequestURI().getPath());
            if (document == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var body = document.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", document.contentType());
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void hook(HttpExchange exchange) throws IOException {
        try (exchange) {
            var refused = refusal;
            if (refused.isPresent()) {
                calls.incrementAndGet();
                refused.get().headers().forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(refused.get().status(), -1);
                return;
            }
            var headers = new LinkedHashMap<String, String>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            var answer = inbox.receive(new WebRequest(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    Map.of(),
                    headers,
                    exchange.getRequestBody().readAllBytes()));
            calls.incrementAndGet();
            TimeUnit.SECONDS.sleep(holdSeconds);
            exchange.sendResponseHeaders(answer.status(), -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
