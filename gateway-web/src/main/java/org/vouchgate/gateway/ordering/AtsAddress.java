package org.vouchgate.gateway.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one account's ATS calls: a random key in a path. It finds the account and proves nothing. */
@Entity
@Table(name = "ats_address")
public class AtsAddress {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false, length = 32)
    private String connector;

    @Column(name = "key_hash", nullable = false, updatable = false, length = 64)
    private String keyHash;

    @Column(name = "sealed_key", nullable = false, updatable = false)
    private String sealedKey;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 255)
    private String createdBy;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    protected AtsAddress() {
        // for JPA
    }

    static AtsAddress of(
            UUID id, UUID employer, String connector, String keyHash, String sealedKey, Instant at, String by) {
        var address = new AtsAddress();
        address.id = id;
        address.employer = employer;
        address.connector = connector;
        address.keyHash = keyHash;
        address.sealedKey = sealedKey;
        address.createdAt = at;
        address.createdBy = by;
        return address;
    }

    /** The vault's name for where its key is kept. */
    static String place(UUID id) {
        return "ats_address.sealed_key:" + id;
    }

    public UUID id() {
        return id;
    }

    public UUID employer() {
        return employer;
    }

    public String connector() {
        return connector;
    }

    String sealedKey() {
        return sealedKey;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Until when it is answered, now that there is a newer one; empty for the newest. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }
}
