package org.vouchgate.gateway.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address under which the state of one conclusion can be read. Known by the hash of its secret only. */
@Entity
@Table(name = "status_link")
public class StatusLink {

    @Id
    @Column(name = "token_hash", length = 64)
    private String tokenHash;

    @Column(name = "employer_id")
    private @Nullable UUID employer;

    @Column(name = "request_id")
    private @Nullable UUID request;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    protected StatusLink() {
        // for JPA
    }

    static StatusLink of(String tokenHash, UUID employer, UUID request, int revision, Instant at) {
        var link = new StatusLink();
        link.tokenHash = tokenHash;
        link.employer = employer;
        link.request = request;
        link.revision = revision;
        link.madeAt = at;
        return link;
    }

    String tokenHash() {
        return tokenHash;
    }

    /** Empty once the request was erased. */
    Optional<UUID> employer() {
        return Optional.ofNullable(employer);
    }

    /** Empty once it was erased. */
    Optional<UUID> request() {
        return Optional.ofNullable(request);
    }

    int revision() {
        return revision;
    }

    /** When the request was erased; empty while it is there. */
    Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }
}
