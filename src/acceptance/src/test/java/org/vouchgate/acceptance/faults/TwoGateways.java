package org.vouchgate.acceptance.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.vouchgate.acceptance.server.Database;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Repository;
import org.vouchgate.acceptance.server.RestartablePostgresql;

/** Two gateways on one PostgreSQL that can be taken away. Tokens are those of the one that started last: the first. */
record TwoGateways(RestartablePostgresql postgres, GatewayServer first, GatewayServer second) implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(25);

    static TwoGateways start(String name, Map<String, String> settings) {
        var directory =
                Repository.target().resolve(name + "-" + ProcessHandle.current().pid());
        var postgres = Database.restartable(directory);
        try {
            var second = GatewayServer.start(name + "-2", postgres.database(), settings);
            return new TwoGateways(postgres, beside(second, name, postgres, settings), second);
        } catch (IllegalStateException notStarted) {
            close(postgres);
            throw notStarted;
        }
    }

    private static GatewayServer beside(
            GatewayServer second, String name, RestartablePostgresql postgres, Map<String, String> settings) {
        try {
            return GatewayServer.start(name + "-1", postgres.database(), settings);
        } catch (IllegalStateException notStarted) {
            close(second);
            throw notStarted;
        }
    }

    private static void close(Closeable started) {
        try {
            started.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Ledger ledger() {
        return new Ledger(postgres, PATIENCE);
    }

    @Override
    public void close() throws IOException {
        first.close();
        second.close();
        postgres.close();
    }
}
