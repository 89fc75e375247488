package org.vouchgate.acceptance.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** What a server keeps its rows in. */
public final class Database implements Closeable {

    private final Map<String, String> settings;
    private final Closeable engine;

    private Database(Map<String, String> settings, Closeable engine) {
        this.settings = settings;
        this.engine = engine;
    }

    /** The default: an H2 file in the server's data directory. */
    public static Database h2() {
        return new Database(Map.of(), () -> {});
    }

    /** A PostgreSQL of its own on any free port of the loopback address. */
    public static Database postgresql() {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            return new Database(postgresql(postgres.getPort()), postgres);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /**
     * A PostgreSQL that can be taken away and brought back.
     *
     * @param directory where its data stay meanwhile; must not exist yet
     */
    public static RestartablePostgresql restartable(Path directory) {
        return new RestartablePostgresql(directory);
    }

    static Map<String, String> postgresql(int port) {
        return Map.of(
                "gateway.db.driver",
                "postgresql",
                "gateway.db.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "gateway.db.user",
                "postgres",
                "gateway.db.password",
                "postgres");
    }

    /** One that others start and stop. */
    static Database of(Map<String, String> settings) {
        return new Database(settings, () -> {});
    }

    /** To look what a gateway keeps; of a PostgreSQL only, since an H2 file is the gateway's alone. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                settings.get("gateway.db.url"), settings.get("gateway.db.user"), settings.get("gateway.db.password"));
    }

    Map<String, String> settings() {
        return settings;
    }

    @Override
    public void close() throws IOException {
        engine.close();
    }
}
