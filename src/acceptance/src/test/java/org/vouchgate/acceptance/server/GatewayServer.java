package org.vouchgate.acceptance.server;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * One gateway on a copy of the provisioned server's configuration, with ports and data of its own. It can be stopped, or
 * killed, and started again on the same data.
 */
public final class GatewayServer implements Closeable {

    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("gateway.start.seconds", 120));

    private final ServerFiles files;
    private final Database database;
    private final HttpClient http = HttpClient.newHttpClient();
    private Optional<Process> process = Optional.empty();

    private GatewayServer(ServerFiles files, Database database) {
        this.files = files;
        this.database = database;
    }

    /**
     * Starts a gateway, and waits until it is ready.
     *
     * @param name     of its directory below {@code target/servers}, emptied first
     * @param settings besides those every test server has
     */
    public static GatewayServer start(String name, Database database, Map<String, String> settings) {
        var files = ServerFiles.fresh(name, List.of(ServerFiles.GATEWAY), database, settings);
        var server = new GatewayServer(files, database);
        server.start();
        return server;
    }

    /** Starts a gateway with the demo's college, wallet and ATS beside it, and waits until they know each other. */
    public static GatewayServer startWithDemo(String name) {
        var applications = List.of(ServerFiles.GATEWAY, ServerFiles.DEMO);
        var database = Database.h2();
        var server = new GatewayServer(ServerFiles.fresh(name, applications, database, Map.of()), database);
        server.start();
        return server;
    }

    /** Starts it again after {@link #stop} or {@link #kill}, on what it left behind. */
    public void start() {
        files.deploy();
        var home = Repository.at("gateway-ear/target/server");
        var builder = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/standalone.sh").toString(),
                        "-Djboss.server.base.dir=" + files.base(),
                        "-P",
                        files.properties().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(files.console().toFile()));
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        builder.environment().put("JAVA_OPTS", "-Xms64m -Xmx640m -Djava.net.preferIPv4Stack=true");
        builder.environment().remove("JBOSS_HOME");
        try {
            process = Optional.of(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    /** Where browsers, wallets and API clients find it. */
    public URI address() {
        return files.address();
    }

    /** Where health and metrics are. */
    public URI management(String path) {
        return files.management(path);
    }

    /** What the demo profile wrote for strangers: address, employers, tokens. */
    public Path demoFile() {
        return files.demoFile();
    }

    /** What it keeps its rows in. */
    public Database database() {
        return database;
    }

    /** Everything it has logged so far, on its console and in its file. */
    public String log() {
        return files.read(files.console()) + files.read(files.base().resolve("log/server.log"));
    }

    /** SIGKILL: no shutdown hook, no flush, no farewell. */
    public void kill() {
        end(ProcessHandle::destroyForcibly);
    }

    /** SIGTERM, as an operator stops it. */
    public void stop() {
        end(ProcessHandle::destroy);
    }

    @Override
    public void close() throws IOException {
        stop();
        database.close();
    }

    private void end(Predicate<ProcessHandle> signal) {
        var running = process.filter(Process::isAlive);
        process = Optional.empty();
        running.ifPresent(shell -> {
            var java = shell.descendants().toList();
            java.forEach(signal::test);
            java.forEach(GatewayServer::awaitEnd);
            // The script that started it may go on waiting for a process that is gone.
            shell.destroyForcibly();
        });
    }

    private static void awaitEnd(ProcessHandle java) {
        try {
            java.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            java.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.map(Process::isAlive).orElse(false) || files.deploymentFailed()) {
                stop();
                throw new IllegalStateException("the gateway did not start; see " + files.console());
            }
            if (files.deployed() && isReady()) {
                return;
            }
            pause();
        }
        stop();
        throw new IllegalStateException("the gateway was not ready after " + PATIENCE + "; see " + files.console());
    }

    private boolean isReady() {
        var question = HttpRequest.newBuilder(management("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200
                    && Files.exists(demoFile())
                    && (!files.hasDemo() || files.read(files.console()).contains("the demo is ready"));
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
