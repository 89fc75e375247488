package org.vouchgate.acceptance.login;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.Repository;

/** A Keycloak from its distribution, on a free port of the loopback address, with the realm that lies beside this class. */
final class Keycloak implements Closeable {

    /** The realm's one client. */
    static final String CLIENT_ID = "vouchgate";

    static final String CLIENT_SECRET = "keycloak-test-secret";

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path HOME = Repository.target().resolve("keycloak");

    private final int port = freePort();
    private final Path log = Repository.target().resolve("keycloak.log");
    private Optional<Process> process = Optional.empty();

    URI issuer() {
        return URI.create("https://localhost:" + port + "/realms/vouchgate");
    }

    /** Unpacks and starts it, and waits until it answers. */
    void start(URI gateway) throws IOException {
        unpack();
        var realms = Files.createDirectories(HOME.resolve("data/import"));
        try (var realm = Keycloak.class.getResourceAsStream("vouchgate-realm.json")) {
            var text = new String(realm.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(realms.resolve("vouchgate-realm.json"), text.replace("GATEWAY", gateway.toString()));
        }
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        process = Optional.of(builder.start());
        awaitReady();
    }

    @Override
    public void close() {
        process.ifPresent(shell -> {
            var all = shell.descendants().toList();
            all.forEach(ProcessHandle::destroy);
            shell.destroy();
            try {
                if (!shell.waitFor(30, TimeUnit.SECONDS)) {
                    all.forEach(ProcessHandle::destroyForcibly);
                    shell.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private List<String> command() {
        return List.of(
                "bash",
                HOME.resolve("bin/kc.sh").toString(),
                "start",
                "--db=dev-file",
                "--cache=local",
                "--import-realm",
                "--http-enabled=false",
                "--http-host=127.0.0.1",
                "--https-port=" + port,
                "--hostname=https://localhost:" + port,
                "--https-key-store-file=" + DevelopmentKeys.file("tls.p12"),
                "--https-key-store-password=development");
    }

    private void awaitReady() throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.map(Process::isAlive).orElse(false)) {
            if (answers()) {
                return;
            }
            pause();
        }
        close();
        throw new IllegalStateException("Keycloak did not start; see " + log);
    }

    private boolean answers() {
        var question = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return Api.http().send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fresh copy each time: it keeps what it imported, and this port is another. */
    private static void unpack() throws IOException {
        delete(HOME);
        var archive = Repository.target().resolve("keycloak-dist/keycloak.zip");
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var file = HOME.resolve(name).normalize();
                if (!file.startsWith(HOME)) {
                    throw new IOException("not a distribution: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var paths = Files.walk(directory)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
