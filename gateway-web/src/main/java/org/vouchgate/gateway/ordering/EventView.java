package org.vouchgate.gateway.ordering;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened in an ATS, and what came of it.
 *
 * @param event     the vendor's word for it
 * @param reference the vendor's reference of the record
 * @param state     {@code pending, done, failed} or {@code reported}: the ATS could not use an answer of ours
 * @param outcome   what came of it
 * @param complaint what the ATS complains of, in its own words
 */
@Schema(name = "InboundEvent")
public record EventView(
        UUID id,
        String connector,
        String event,
        String reference,
        String state,
        int attempts,
        Instant receivedAt,
        Optional<Instant> nextAttemptAt,
        Optional<Instant> settledAt,
        Optional<String> outcome,
        Optional<String> complaint) {

    static EventView of(InboundChange change, Optional<String> complaint) {
        return new EventView(
                change.id(),
                change.connector(),
                change.event(),
                change.reference(),
                change.state().wireName(),
                change.attempts(),
                change.receivedAt(),
                change.state() == InboundChange.State.PENDING ? Optional.of(change.dueAt()) : Optional.empty(),
                change.settledAt(),
                change.outcome(),
                complaint);
    }
}
