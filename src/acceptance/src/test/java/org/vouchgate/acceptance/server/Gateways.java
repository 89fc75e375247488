package org.vouchgate.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The servers of one test run. Starting one takes many seconds, so tests share one for each database. */
public final class Gateways implements LauncherSessionListener {

    /** With which whoever runs a server reads its numbers. */
    public static final String OPERATOR_TOKEN = "operators-only-0123456789abcdefghij";

    private static final Deque<GatewayServer> RUNNING = new ArrayDeque<>();

    private static final class OnH2 {
        private static final GatewayServer SERVER = keep(GatewayServer.start("h2", Database.h2(), Map.of()));
    }

    private static final class OnPostgresql {
        private static final GatewayServer SERVER =
                keep(GatewayServer.start("postgresql", Database.postgresql(), Map.of()));
    }

    /** The server that most tests share. No test stops it, or counts on being alone. */
    public static GatewayServer shared() {
        return OnH2.SERVER;
    }

    /** The same on PostgreSQL. */
    public static GatewayServer onPostgresql() {
        return OnPostgresql.SERVER;
    }

    /** Those that have been started and are shared. */
    public static Iterable<GatewayServer> running() {
        return RUNNING;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        while (!RUNNING.isEmpty()) {
            try (var server = RUNNING.pop()) {
                server.stop();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static synchronized GatewayServer keep(GatewayServer server) {
        RUNNING.push(server);
        return server;
    }
}
