package org.vouchgate.acceptance.ats;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.vouchgate.acceptance.server.GatewayServer;

/** How many rows a gateway keeps of whatever a request from an ATS may leave behind. */
record Rows(TreeMap<String, Long> counts) {

    private static final List<String> TABLES = List.of(
            "presentation_request",
            "inbound_event",
            "inbound_change",
            "open_order",
            "staged_move",
            "delivery",
            "assessment",
            "mail",
            "candidate_statement",
            "known_person",
            "login_session",
            "ats_account",
            "ats_address",
            "ats_consent",
            "ats_token",
            "ats_job");

    static Rows of(GatewayServer server) {
        var counts = new TreeMap<String, Long>();
        try (var connection = server.database().connect();
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                try (var found = statement.executeQuery("select count(*) from " + table)) {
                    found.next();
                    counts.put(table, found.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new Rows(counts);
    }
}
