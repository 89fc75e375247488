package org.vouchgate.gateway.admin.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * A page of the audit trail.
 *
 * @param lines newest first
 * @param typed what was searched for
 * @param next  the event after which the next page begins; absent when this is the last
 */
public record AuditPage(
        Shell shell, List<Line> lines, Map<String, String> typed, Optional<UUID> next, Mistakes mistakes) {

    private static final Set<String> NOT_PEOPLE = Set.of("gateway", "wallet", "candidate");

    /**
     * One event.
     *
     * @param name what whoever did it is called; empty if that is not known
     */
    public record Line(
            Instant at,
            String actor,
            Optional<String> name,
            String action,
            Optional<UUID> about,
            Optional<String> detail) {

        /** Whether no person did it. */
        public boolean isNobody() {
            return NOT_PEOPLE.contains(actor);
        }
    }

    public AuditPage {
        lines = List.copyOf(lines);
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String wrong(String field) {
        return mistakes.at(field).orElse(null);
    }

    /** Whether something was searched for. */
    public boolean isSearch() {
        return typed.values().stream().anyMatch(value -> !value.isBlank());
    }

    /** The same search as an address, and more. */
    public String search(String path, String more) {
        var query = typed.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
        var both = query.isEmpty() || more.isEmpty() ? query + more : query + "&" + more;
        return both.isEmpty() ? path : path + "?" + both;
    }
}
