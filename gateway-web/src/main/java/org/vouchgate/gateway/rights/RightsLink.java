package org.vouchgate.gateway.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A candidate's way to what is kept about one request; after the request is erased, the note that it was. */
@Entity
@Table(name = "rights_link")
public class RightsLink {

    @Id
    @Column(name = "request_id")
    private UUID request;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "secret_hash", nullable = false, updatable = false, length = 64)
    private String secretHash;

    /** Sealed; null once everything is erased. */
    @Column(length = 300)
    private @Nullable String secret;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    protected RightsLink() {
        // for JPA
    }

    public UUID request() {
        return request;
    }

    public UUID employer() {
        return employer;
    }

    Optional<String> secret() {
        return Optional.ofNullable(secret);
    }

    /** When everything about the request was erased, if it was. */
    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    /** Until when that is said. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }
}
