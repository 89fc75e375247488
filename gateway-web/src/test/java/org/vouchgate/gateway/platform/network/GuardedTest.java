package org.vouchgate.gateway.platform.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.platform.FetchSettings;
import org.vouchgate.gateway.platform.InternalHosts;
import org.vouchgate.gateway.platform.LoginSettings;

/** Who ended an exchange that brought no answer: we by leaving, or the other side by breaking off. */
class GuardedTest {

    private static final LoginSettings NO_PROVIDER = new LoginSettings(
            "demo",
            Duration.ofHours(8),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "employer",
            "roles",
            "openid",
            false);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private GuardedClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/silent", this::beSilent);
        server.createContext("/broken", HttpExchange::close);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        client.close();
        server.stop(0);
        timer.shutdownNow();
    }

    @Test
    @DisplayName("R9.7: whoever is silent longer than we wait is given up, and may still be at it")
    void silence_beyond_our_patience_is_given_up() {
        assertThat(ask("/silent", LONG, Duration.ofMillis(200))).isEqualTo(new Exchange.Silence(true, true));
    }

    @Test
    @DisplayName("R9.7: the same when the connection's own time is over first")
    void silence_beyond_the_connections_time_is_given_up() {
        assertThat(ask("/silent", Duration.ofSeconds(1), LONG)).isEqualTo(new Exchange.Silence(true, true));
    }

    @Test
    @DisplayName("R9.7: whoever breaks off is done with it")
    void a_broken_connection_is_not_given_up() {
        assertThat(ask("/broken", LONG, LONG)).isEqualTo(new Exchange.Silence(true, false));
    }

    private Exchange ask(String path, Duration connection, Duration patience) {
        client = new GuardedClient();
        client.settings = new FetchSettings(connection, LONG, true, Optional.empty());
        client.login = NO_PROVIDER;
        client.internal = InternalHosts.NONE;
        client.open();
        var guarded = new Guarded();
        guarded.client = client;
        guarded.timer = ContainerTimer.over(timer);
        var address = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        return guarded.exchangeSigned(address, new HttpUriRequestBase("POST", address), 1_000, patience);
    }

    private void beSilent(HttpExchange exchange) {
        try (exchange) {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
