package org.vouchgate.gateway.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The databases the gateway runs on. Each is started once, when it is first asked for. */
public enum Engine {
    /** The demo's. */
    H2 {
        @Override
        Database open() {
            return Database.at("jdbc:h2:mem:gateway;DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    /** Everybody else's. */
    POSTGRESQL {
        @Override
        Database open() {
            try {
                // it stops with the virtual machine
                var server = EmbeddedPostgres.builder().start();
                return Database.at(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private @Nullable Database database;

    abstract Database open();

    public synchronized Database database() {
        if (database == null) {
            database = open();
        }
        return database;
    }
}
