package org.vouchgate.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The directory one server works in: a copy of what the build provisioned, what is deployed there, its settings.
 *
 * @param applications what is deployed, as the build made it
 */
record ServerFiles(Path base, int port, int managementPort, List<Path> applications) {

    static final Path GATEWAY = Repository.at("gateway-ear/target/vouchgate.ear");
    /** So that tests wait for seconds where people would wait for minutes. */
    private static final Map<String, String> IMPATIENT = Map.of(
            "gateway.delivery.lease",
            "PT5S",
            "gateway.delivery.retry-base",
            "PT1S",
            "gateway.delivery.retry-cap",
            "PT2S",
            "gateway.delivery.blind-wait",
            "PT2S",
            "gateway.delivery.breaker-pause",
            "PT1S",
            "gateway.drift.pause",
            "PT1S",
            "gateway.drift.sample",
            "600");

    static final Path DEMO = Repository.at("src/demo/target/demo.war");

    static ServerFiles fresh(String name, List<Path> applications, Database database, Map<String, String> settings) {
        var base = Repository.target().resolve("servers").resolve(name);
        delete(base);
        copy(Repository.at("gateway-ear/target/server/standalone"), base);
        var ports = freePorts();
        var files = new ServerFiles(base, ports[0], ports[1], applications);
        files.write(database, settings);
        return files;
    }

    Path properties() {
        return base.resolve("gateway.properties");
    }

    Path console() {
        return base.resolve("console.log");
    }

    Path demoFile() {
        return base.resolve("demo.json");
    }

    URI address() {
        return URI.create("https://localhost:" + port);
    }

    URI management(String path) {
        return URI.create("http://127.0.0.1:" + managementPort + path);
    }

    /** Puts the applications where the server looks for them, and forgets how an earlier start went. */
    void deploy() {
        try {
            Files.deleteIfExists(demoFile());
            for (var application : applications) {
                for (var marker : List.of(".deployed", ".failed", ".isdeploying", ".undeployed", ".pending")) {
                    Files.deleteIfExists(deployment(application, marker));
                }
                Files.copy(application, deployment(application, ""), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("build gateway-ear and src/demo first", e);
        }
    }

    boolean deployed() {
        return applications.stream().allMatch(application -> Files.exists(deployment(application, ".deployed")));
    }

    boolean deploymentFailed() {
        return applications.stream().anyMatch(application -> Files.exists(deployment(application, ".failed")));
    }

    boolean hasDemo() {
        return applications.contains(DEMO);
    }

    private Path deployment(Path application, String marker) {
        return base.resolve("deployments/" + application.getFileName() + marker);
    }

    String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Database database, Map<String, String> settings) {
        var all = new TreeMap<String, String>();
        all.put("jboss.https.port", String.valueOf(port));
        all.put("jboss.management.http.port", String.valueOf(managementPort));
        all.put("jboss.bind.address", "127.0.0.1");
        all.put("gateway.public-url", address().toString());
        all.put("gateway.profile", "demo");
        all.put("gateway.login.realm", "demo");
        all.put("gateway.fetch.allow-loopback", "true");
        all.put("gateway.fetch.timeout", "PT3S");
        all.put("gateway.recheck.first-pause", "PT2S");
        all.put("gateway.automation.grace", "PT1S");
        all.put("gateway.inbound.settling", "PT0S");
        all.putAll(IMPATIENT);
        all.put("gateway.fetch.trust-store", key("authority.pem"));
        all.put("gateway.tls.keystore", key("tls.p12"));
        all.put("gateway.tls.keystore-password", "development");
        all.put("gateway.signing.keystore", key("signing.p12"));
        all.put("gateway.signing.password", "development");
        all.put("gateway.vault.key-file", key("vault.key"));
        all.put("gateway.trust.directory", base.resolve("trust").toString());
        all.put("gateway.templates.directory", Repository.at("config/templates").toString());
        all.put("gateway.request.transaction-data-types", "urn:vouchgate:acceptance:consent");
        all.put("gateway.demo.file", demoFile().toString());
        all.put("gateway.metrics.token", Gateways.OPERATOR_TOKEN);
        all.put("vouchgate.public-url", address().toString());
        all.put("vouchgate.demo.data", base.resolve("data/demo").toString());
        all.put("vouchgate.demo.authority", key("authority.pem"));
        all.putAll(database.settings());
        all.putAll(settings);
        var text = all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\"))
                .collect(Collectors.joining("\n"));
        try {
            Files.createDirectories(base.resolve("trust"));
            Files.writeString(properties(), text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String name) {
        return DevelopmentKeys.file(name).toString();
    }

    private static int[] freePorts() {
        var loopback = InetAddress.getLoopbackAddress();
        try (var first = new ServerSocket(0, 1, loopback);
                var second = new ServerSocket(0, 1, loopback)) {
            return new int[] {first.getLocalPort(), second.getLocalPort()};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            Files.createDirectories(to.getParent());
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("build gateway-ear first", e);
        }
    }
}
