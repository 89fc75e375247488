package org.vouchgate.gateway.platform.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

/** An https server on loopback, under an authority of its own. */
final class Site implements AutoCloseable {

    private static final SecureRandom CHANCE = new SecureRandom();

    // the virtual machine's TLS looks at its own clock
    private final TestCa authority =
            TestCa.root("CN=Example Root", Instant.now().minus(Duration.ofDays(1)), CHANCE);
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpsServer server;

    Site() {
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls()));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PEM of the authority that clients have to trust. */
    String authority() {
        return authority.pem();
    }

    URI at(String path) {
        return URI.create("https://localhost:" + server.getAddress().getPort() + path);
    }

    /** How often it was asked for anything. */
    int asked() {
        return asked.get();
    }

    Site on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return this;
    }

    Site document(String path, String type, String body) {
        return on(path, exchange -> answer(exchange, 200, type, body));
    }

    Site redirect(String path, int status, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    Site status(String path, int status) {
        return on(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private SSLContext tls() {
        try {
            var certified = authority.issue(
                    TestCertificate.leaf("CN=localhost").dnsName("localhost"),
                    Instant.now().minus(Duration.ofHours(1)));
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "site",
                    certified.key().privateKey(),
                    new char[0],
                    certified.chain().toArray(Certificate[]::new));
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, new char[0]);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, CHANCE);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
