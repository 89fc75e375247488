package org.vouchgate.gateway.admin.connectors;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.delivery.AccountStatus;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.traffic.TrafficView;

/**
 * One connector, and the account with it if there is one.
 *
 * @param lastDelivered when something arrived last
 * @param catalogue     how the list of packages stands there
 */
public record ConnectorCard(
        AccountStatus status, Optional<Instant> lastDelivered, Optional<CatalogueStanding> catalogue) {

    /** The list of packages, as the system was last given it. */
    public record CatalogueStanding(String state, Optional<String> answer) {}

    private static final Set<String> STOPPED = Set.of("paused", "left_alone", "trying");

    public String id() {
        return status.connector();
    }

    public boolean isConnected() {
        return status.traffic().isPresent();
    }

    /** {@code running, limited, left_alone, trying, paused}, or {@code none} without an account. */
    public String state() {
        return status.traffic().map(TrafficView::state).orElse("none");
    }

    public Badge badge() {
        return Badge.ofConnection(state());
    }

    /** The key of how it stands. */
    public String sentence() {
        return "connectors.state." + state().replace('_', '-');
    }

    /** The key of why nothing is seen there of a request that has not ended; empty if something is. */
    public Optional<String> silence() {
        return status.whileOpen().filter(signs -> !signs.equals("shown")).map(signs -> "connectors.open." + signs);
    }

    public boolean isStopped() {
        return STOPPED.contains(state());
    }

    public boolean isPaused() {
        return state().equals("paused");
    }

    /** What the connector can do, by the ends of the keys for it. */
    public List<Map.Entry<String, String>> abilities() {
        return status.capabilities().entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT), entry.getValue()))
                .toList();
    }
}
