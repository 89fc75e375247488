package org.vouchgate.gateway.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Something an ATS sent, remembered by what makes two copies of it equal. */
@Entity
@Table(name = "inbound_event")
public class InboundEvent {

    /** What makes two copies equal. The vendor's key can carry a secret, so its hash is kept. */
    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "employer_id", nullable = false)
        private UUID employer;

        @Column(nullable = false, length = 32)
        private String connector;

        @Column(name = "dedupe_key", nullable = false, length = 128)
        private String dedupeKey;

        protected Key() {
            // for JPA
        }

        Key(UUID employer, String connector, String dedupeKey) {
            this.employer = employer;
            this.connector = connector;
            this.dedupeKey = dedupeKey;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && employer.equals(key.employer)
                    && connector.equals(key.connector)
                    && dedupeKey.equals(key.dedupeKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(employer, connector, dedupeKey);
        }
    }

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

    protected InboundEvent() {
        // for JPA
    }

    static InboundEvent of(Key key, UUID request, String reference, boolean joined, Instant at) {
        var event = new InboundEvent();
        event.key = key;
        event.request = request;
        event.reference = reference;
        event.joined = joined;
        event.receivedAt = at;
        return event;
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
