package org.vouchgate.acceptance.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL that can be taken away from the gateways on it, and brought back with all it knew. */
public final class RestartablePostgresql implements Closeable {

    private final Path directory;
    private EmbeddedPostgres running;
    private final int port;

    RestartablePostgresql(Path directory) {
        this.directory = directory;
        running = begin(0);
        port = running.getPort();
    }

    /** For as many gateways as there are; closing theirs does not close it. */
    public Database database() {
        return Database.of(Database.postgresql(port));
    }

    public Connection connect() throws SQLException {
        return running.getPostgresDatabase().getConnection();
    }

    /** Cuts every connection, stays away, and comes back. */
    public void restart(long millisecondsAway) {
        try {
            running.close();
            Thread.sleep(millisecondsAway);
            running = begin(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
    }

    private EmbeddedPostgres begin(int onPort) {
        try {
            var builder = EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false);
            return (onPort == 0 ? builder : builder.setPort(onPort)).start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }
}
