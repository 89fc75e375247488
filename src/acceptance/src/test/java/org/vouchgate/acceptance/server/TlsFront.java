package org.vouchgate.acceptance.server;

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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands before a stand-in that speaks plain HTTP, since the gateway speaks https only. Passes everything on, the
 * stand-in's own address in its answers being this one's; and loses answers where it is told to.
 */
public final class TlsFront implements AutoCloseable {

    /** What belongs to one connection, or is set by the client itself. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "expect", "upgrade", "transfer-encoding", "http2-settings");

    private final HttpsServer server;
    private final URI behind;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TlsFront(HttpsServer server, URI behind) {
        this.server = server;
        this.behind = behind;
    }

    /** @param standIn an address of the stand-in; its path does not count */
    public static TlsFront before(URI standIn) {
        try {
            var server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            var front = new TlsFront(server, standIn.resolve("/"));
            server.setHttpsConfigurator(new HttpsConfigurator(DevelopmentKeys.tls()));
            server.setExecutor(front.threads);
            server.createContext("/", front::pass);
            server.start();
            return front;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI at(String path) {
        return URI.create("https://localhost:" + server.getAddress().getPort() + path);
    }

    /** The next write to a path like this takes effect, and is answered 502 all the same; once for each call. */
    public void loseAnswer(String pathPattern) {
        lost.add(pathPattern);
    }

    /** The next write to a path like this does nothing, and is answered 502; once for each call. */
    public void refuse(String pathPattern) {
        refused.add(pathPattern);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (meets(refused, exchange)) {
                exchange.sendResponseHeaders(502, -1);
                return;
            }
            var answer = client.send(passedOn(exchange), BodyHandlers.ofByteArray());
            if (meets(lost, exchange)) {
                exchange.sendResponseHeaders(502, -1);
                return;
            }
            var body = answered(exchange, answer);
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean meets(Queue<String> traps, HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        var next = traps.stream().filter(path::matches).findFirst();
        return !exchange.getRequestMethod().equals("GET") && next.isPresent() && traps.remove(next.get());
    }

    private HttpRequest passedOn(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(
                        behind.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private byte[] answered(HttpExchange exchange, HttpResponse<byte[]> answer) {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, outside(value)));
            }
        });
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("json")
                ? outside(new String(answer.body(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : answer.body();
    }

    private String outside(String text) {
        return text.replace(behind.toString(), at("/").toString());
    }
}
