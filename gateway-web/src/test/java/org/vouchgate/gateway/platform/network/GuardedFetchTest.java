package org.vouchgate.gateway.platform.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.gateway.platform.FetchSettings;
import org.vouchgate.gateway.platform.InternalHosts;
import org.vouchgate.gateway.platform.LoginSettings;

/** Reading documents from a site on loopback, which the guard lets through as in the demo. */
class GuardedFetchTest {

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

    private static final int LIMIT = 1_000;

    @TempDir
    Path directory;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final List<GuardedClient> clients = new ArrayList<>();
    private final Site site = new Site().document("/document", "Application/JSON; charset=utf-8", "{}");

    @AfterEach
    void stop() {
        clients.forEach(GuardedClient::close);
        site.close();
        timer.shutdownNow();
    }

    @Test
    void a_document_is_read_with_its_type() {
        assertThat(document(get("/document"))).isEqualTo("{} application/json");
    }

    @Test
    void up_to_three_redirects_are_followed() {
        site.redirect("/3", 301, "/2").redirect("/2", 307, site.at("/1").toString());
        site.redirect("/1", 302, "document").redirect("/4", 308, "/3");

        assertThat(document(get("/3"))).isEqualTo("{} application/json");
        assertThat(get("/4")).isEqualTo(new Fetched.Unreachable(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/document",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::ffff:192.168.0.1]/",
                "https://somebody@localhost/",
                "file:///etc/passwd",
                "https:document"
            })
    @DisplayName("A-49, A-88: a redirect leads nowhere that could not have been asked in the first place")
    void a_redirect_to_a_forbidden_place_is_refused(String location) {
        site.redirect("/away", 302, location);

        assertThat(get("/away")).isInstanceOf(Fetched.Refused.class);
        assertThat(site.asked()).isEqualTo(1);
    }

    @Test
    @DisplayName("A-88: outside the demo a name that leads to loopback is refused, and nobody is asked")
    void loopback_is_refused_outside_the_demo() {
        assertThat(fetch(false, trusted()).get(site.at("/document"), "*/*", LIMIT))
                .isInstanceOf(Fetched.Refused.class);
        assertThat(site.asked()).isZero();
    }

    @Test
    void a_site_whose_certificate_nobody_vouches_for_is_not_read() {
        assertThat(fetch(true, Optional.empty()).get(site.at("/document"), "*/*", LIMIT))
                .isEqualTo(new Fetched.Unreachable(Optional.empty()));
        assertThat(site.asked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304, 404, 500})
    void any_status_but_200_is_no_document(int status) {
        site.status("/status", status);

        assertThat(get("/status")).isEqualTo(new Fetched.Unreachable(Optional.of(status)));
    }

    @Test
    void a_redirect_to_nowhere_is_no_document() {
        site.redirect("/nowhere", 302, "http://[").status("/silent", 302);

        assertThat(get("/nowhere")).isEqualTo(new Fetched.Unreachable(Optional.of(302)));
        assertThat(get("/silent")).isEqualTo(new Fetched.Unreachable(Optional.of(302)));
    }

    @Test
    @DisplayName("A-88: a body above the limit is not read")
    void a_document_of_the_largest_size_is_read_and_a_larger_one_is_not() {
        site.document("/large", "text/plain", "x".repeat(LIMIT))
                .document("/larger", "text/plain", "x".repeat(LIMIT + 1));

        assertThat(document(get("/large"))).startsWith("xxx");
        assertThat(get("/larger")).isEqualTo(new Fetched.Unreachable(Optional.empty()));
    }

    @Test
    @DisplayName("A-88: a server that answers drop by drop is given up when the time is over")
    void an_answer_that_trickles_in_is_given_up() {
        site.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                pause();
            }
        });

        var before = System.nanoTime();

        assertThat(get("/slow")).isEqualTo(new Fetched.Unreachable(Optional.empty()));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    @DisplayName("RFC 5280, section 8: what carries a signature may come without TLS, and nothing else may")
    void a_signed_document_may_be_read_without_tls() throws IOException {
        var plain = plain();
        try {
            assertThat(document(fetch(true, trusted()).getSigned(at(plain), "application/pkix-crl", LIMIT)))
                    .isEqualTo("signed application/pkix-crl");
            assertThat(fetch(true, trusted()).get(at(plain), "application/pkix-crl", LIMIT))
                    .isEqualTo(new Fetched.Refused("not https"));
        } finally {
            plain.stop(0);
        }
    }

    @Test
    @DisplayName("A-88: a signed document is guarded like any other: places, redirects, size")
    void a_signed_document_is_read_from_public_places_only() throws IOException {
        site.redirect("/away", 302, "http://10.0.0.1/crl").document("/larger", "text/plain", "x".repeat(LIMIT + 1));
        var plain = plain();
        try {
            assertThat(fetch(false, trusted()).getSigned(at(plain), "*/*", LIMIT))
                    .isInstanceOf(Fetched.Refused.class);
        } finally {
            plain.stop(0);
        }
        var open = fetch(true, trusted());
        assertThat(open.getSigned(site.at("/away"), "*/*", LIMIT)).isInstanceOf(Fetched.Refused.class);
        assertThat(open.getSigned(URI.create("ftp://localhost/crl"), "*/*", LIMIT))
                .isInstanceOf(Fetched.Refused.class);
        assertThat(open.getSigned(site.at("/larger"), "*/*", LIMIT))
                .isEqualTo(new Fetched.Unreachable(Optional.empty()));
    }

    /** A server on loopback without TLS, as authorities run them. */
    private static HttpServer plain() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/crl", exchange -> {
            var body = "signed".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/pkix-crl");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static URI at(HttpServer server) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/crl");
    }

    private Fetched get(String path) {
        return fetch(true, trusted()).get(site.at(path), "application/json", LIMIT);
    }

    private GuardedFetch fetch(boolean allowLoopback, Optional<Path> trustStore) {
        var settings = new FetchSettings(Duration.ofSeconds(8), Duration.ofSeconds(30), allowLoopback, trustStore);
        var client = new GuardedClient();
        client.internal = InternalHosts.NONE;
        client.settings = settings;
        client.login = NO_PROVIDER;
        client.open();
        clients.add(client);
        var guarded = new Guarded();
        guarded.client = client;
        guarded.timer = ContainerTimer.over(timer);
        var fetch = new GuardedFetch();
        fetch.guarded = guarded;
        fetch.settings = settings;
        fetch.time = new AnswerTime();
        return fetch;
    }

    private Optional<Path> trusted() {
        try {
            return Optional.of(Files.writeString(directory.resolve("authority.pem"), site.authority()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String document(Fetched fetched) {
        return fetched.fold(
                document -> new String(document.body(), StandardCharsets.UTF_8) + " " + document.contentType(),
                unreachable -> "unreachable " + unreachable.status(),
                refused -> "refused: " + refused.why());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
