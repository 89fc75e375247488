package org.vouchgate.testkit.ats;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** An HTTP server on a port of its own, reachable from this machine only. */
final class LoopbackServer implements AutoCloseable {

    /** Answers one request. */
    interface Site {
        WebResponse answer(WebRequest request);
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4, task -> {
        var thread = new Thread(task, "ats-stand-in");
        thread.setDaemon(true);
        return thread;
    });

    private LoopbackServer(HttpServer server) {
        this.server = server;
    }

    /** Starts on any free port if {@code port} is 0. */
    static LoopbackServer start(int port, Site site) {
        return start(port, Optional.empty(), site);
    }

    /** The same with these keys, for whoever speaks https only; then it is called {@code localhost}. */
    static LoopbackServer start(int port, Optional<SSLContext> tls, Site site) {
        try {
            var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
            var server = tls.isPresent() ? secure(address, tls.get()) : HttpServer.create(address, 0);
            var loopback = new LoopbackServer(server);
            server.createContext("/", exchange -> serve(exchange, site));
            server.setExecutor(loopback.threads);
            server.start();
            return loopback;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServer secure(InetSocketAddress address, SSLContext tls) throws IOException {
        var server = HttpsServer.create(address, 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        return server;
    }

    URI address(String path) {
        var origin = server instanceof HttpsServer ? "https://localhost:" : "http://127.0.0.1:";
        return URI.create(origin + server.getAddress().getPort() + path);
    }

    /** Runs something after the present request, as a real vendor's queue would. */
    void later(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void serve(HttpExchange exchange, Site site) throws IOException {
        try (exchange) {
            var response = site.answer(WebRequest.of(exchange));
            if (response.status() == 0) {
                return;
            }
            var body = response.body().getBytes(StandardCharsets.UTF_8);
            response.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
