package org.vouchgate.gateway.status.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.gateway.status.Standing;

/** The page of a live state, in every state. */
public final class StatusSamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private StatusSamples() {}

    public static List<Sample> all() {
        return Stream.of(Standing.Kind.values())
                .map(kind -> Sample.of("status-" + kind.wireName(), "status.jte", new StatusPage(standing(kind))))
                .toList();
    }

    private static Standing standing(Standing.Kind kind) {
        var since = kind == Standing.Kind.WITHDRAWN ? Optional.<Instant>empty() : Optional.of(NOON);
        return new Standing(kind, NOON.plusSeconds(86_400), since);
    }
}
