package org.vouchgate.gateway.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which events.
 *
 * @param actor  whose
 * @param action what was done; a beginning of it is enough
 * @param about  what it was done to
 * @param from   the earliest instant
 * @param until  the instant before which
 */
public record AuditFilter(
        Optional<String> actor,
        Optional<String> action,
        Optional<UUID> about,
        Optional<Instant> from,
        Optional<Instant> until) {

    /** All of them. */
    public static AuditFilter none() {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    String condition() {
        return actor.map(any -> " and e.actor = :actor").orElse("")
                + action.map(any -> " and substring(e.action, 1, :length) = :action")
                        .orElse("")
                + about.map(any -> " and e.about = :about").orElse("")
                + from.map(any -> " and e.happenedAt >= :from").orElse("")
                + until.map(any -> " and e.happenedAt < :until").orElse("");
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        actor.ifPresent(value -> parameters.put("actor", value));
        action.ifPresent(value -> {
            parameters.put("action", value);
            parameters.put("length", value.length());
        });
        about.ifPresent(value -> parameters.put("about", value));
        from.ifPresent(value -> parameters.put("from", value));
        until.ifPresent(value -> parameters.put("until", value));
        return parameters;
    }
}
