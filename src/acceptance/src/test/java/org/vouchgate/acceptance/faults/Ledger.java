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
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var waiting = count("select count(*) from delivery where state = 'WAITING' and step = 'NOTE'");
            if (waiting == 0) {
                return;
            }
            pause(500);
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
