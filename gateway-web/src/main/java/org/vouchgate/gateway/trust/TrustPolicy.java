package org.vouchgate.gateway.trust;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.vouchgate.credential.trust.RevocationPolicy;

/** What an employer's admin demands of every certificate below the authorities on the employer's own list. */
@Entity
@Table(name = "trust_policy")
public class TrustPolicy {

    @Id
    @Column(name = "employer_id")
    private UUID employer;

    @Column(nullable = false, length = 16)
    private String revocation;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = 255)
    private String changedBy;

    protected TrustPolicy() {
        // for JPA
    }

    static TrustPolicy of(UUID employer, RevocationPolicy revocation, Instant at, String by) {
        var policy = new TrustPolicy();
        policy.employer = employer;
        policy.change(revocation, at, by);
        return policy;
    }

    void change(RevocationPolicy wanted, Instant at, String by) {
        revocation = wanted.wireName();
        changedAt = at;
        changedBy = by;
    }

    public RevocationPolicy revocation() {
        return RevocationPolicy.of(revocation).orElseThrow();
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
