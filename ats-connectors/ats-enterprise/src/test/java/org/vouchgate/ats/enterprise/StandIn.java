package org.vouchgate.ats.enterprise;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A server on this machine that plays a vendor. */
abstract class StandIn implements AutoCloseable {

    /** An answer in the vendor's words. */
    record Answer(int status, String contentType, byte[] body) {
        static Answer json(int status, Object json) {
            return new Answer(status, "application/json", json.toString().getBytes(StandardCharsets.UTF_8));
        }

        static Answer xml(int status, String xml) {
            return new Answer(status, "text/xml", xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A request as it came. */
    record Asked(String method, String path, String query, Optional<String> authorization, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final HttpServer server;

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    abstract Answer answer(Asked asked);

    private synchronized void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI();
            var asked = new Asked(
                    exchange.getRequestMethod(),
                    uri.getPath(),
                    URLDecoder.decode(Optional.ofNullable(uri.getRawQuery()).orElse(""), StandardCharsets.UTF_8),
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")),
                    exchange.getRequestBody().readAllBytes());
            var answer = answer(asked);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }
}
