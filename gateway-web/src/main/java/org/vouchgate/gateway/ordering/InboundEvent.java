package org.vouchgate.gateway.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.request.AtsOrigin;

/** Something an ATS sent, remembered by what makes two copies of it equal. */
@Entity
@Table(name = "inbound_event")
public class InboundEvent {

    /** What makes two copies equal. The vendor's key can carry a secret, so its hash is kept. */
    @Embeddable
    public record Key(
            @Column(name = "employer_id", nullable = false) UUID employer,
            @Column(nullable = false, length = 32) String connector,

            @Column(name = "dedupe_key", nullable = false, length = 128)
            String dedupeKey)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "request_id")
    private UUID request;

    @Column(nullable = false, length = 200)
    private String reference;

    @Column(nullable = false, updatable = false)
    private boolean joined;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    /** Where the ATS wants to hear of this order. */
    @Column(updatable = false, length = AtsOrigin.LONGEST_CALLBACK)
    private @Nullable String callback;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    protected InboundEvent() {
        // for JPA
    }

    /**
     * An order, remembered.
     *
     * @param joined whether the same was being asked already
     */
    static InboundEvent of(
            Key key, UUID request, String reference, boolean joined, Optional<URI> callback, Instant at) {
        var event = new InboundEvent();
        event.key = key;
        event.request = request;
        event.reference = reference;
        event.joined = joined;
        event.callback = callback.map(URI::toString).orElse(null);
        event.receivedAt = at;
        return event;
    }

    UUID request() {
        return request;
    }

    Optional<URI> callback() {
        return Optional.ofNullable(callback).map(URI::create);
    }

    /** When a recruiter took it back in the ATS; others may still wait for the same request. */
    Optional<Instant> takenBackAt() {
        return Optional.ofNullable(takenBackAt);
    }

    /** What the ATS was told to call it. */
    String reference() {
        return reference;
    }

    /** Whether the same was being asked already when it came. */
    boolean joined() {
        return joined;
    }
}
