package org.vouchgate.acceptance.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.vouchgate.acceptance.server.RestartablePostgresql;

/** What the gateways have written down, looked at in their database; which may be away. */
record Ledger(RestartablePostgresql postgres, Duration patience) {

    List<String> open() {
        var ids = new ArrayList<String>();
        try (var connection = postgres.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select id from presentation_request where state not in ('CANCELLED') limit 50")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        } catch (SQLException away) {
            pause(200);
        }
        return ids;
    }

    long count(String query) {
        try (var connection = postgres.connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException away) {
            return -1;
        }
    }

    long delivered() {
        return count("select count(*) from delivery where step = 'NOTE' and state = 'DELIVERED'");
    }

    void awaitDelivered(int notes) {
        var end = System.nanoTime() + patience.toNanos();
        while (delivered() < notes && System.nanoTime() < end) {
            pause(250);
        }
    }

    void awaitQuiet() {
        awaitNone("state = 'WAITING' and step = 'NOTE'");
    }

    /** Waits until there is no such delivery. */
    void awaitNone(String condition) {
        var end = System.nanoTime() + patience.toNanos();
        while (count("select count(*) from delivery where " + condition) != 0 && System.nanoTime() < end) {
            pause(500);
        }
    }

    /** Nanoseconds from the commit of each such delivery to its end, as the gateways wrote them down. */
    List<Long> took(String condition) {
        var nanos = new ArrayList<Long>();
        try (var connection = postgres.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select extract(epoch from settled_at - created_at) from delivery"
                                + " where state = 'DELIVERED' and " + condition)) {
            while (rows.next()) {
                nanos.add((long) (rows.getDouble(1) * 1e9));
            }
            return nanos;
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    void change(String statement) {
        try (var connection = postgres.connect()) {
            connection.createStatement().executeUpdate(statement);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
