package org.vouchgate.gateway.trust;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A certificate authority an employer's admin relies on. */
@Entity
@Table(name = "trust_anchor")
public class TrustedAnchor {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false, length = 200)
    private String name;

    @Column(nullable = false, updatable = false)
    private String pem;

    @Column(name = "credential_types", nullable = false, updatable = false, length = 2000)
    private String credentialTypes;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 255)
    private String createdBy;

    protected TrustedAnchor() {
        // for JPA
    }

    static TrustedAnchor of(UUID employer, String name, String pem, List<String> types, Instant at, String by) {
        var anchor = new TrustedAnchor();
        anchor.id = UUID.randomUUID();
        anchor.employer = employer;
        anchor.name = name;
        anchor.pem = pem;
        anchor.credentialTypes = String.join("\n", types);
        anchor.createdAt = at;
        anchor.createdBy = by;
        return anchor;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String pem() {
        return pem;
    }

    public List<String> credentialTypes() {
        return List.of(credentialTypes.split("\n"));
    }

    public Instant createdAt() {
        return createdAt;
    }
}
