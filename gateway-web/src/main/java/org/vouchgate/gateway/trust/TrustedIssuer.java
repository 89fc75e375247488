package org.vouchgate.gateway.trust;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One issuer an employer's admin relies on, by name. */
@Entity
@Table(name = "trusted_issuer")
public class TrustedIssuer {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false, length = 600)
    private String identifier;

    @Column(updatable = false, length = 200)
    private String name;

    @Column(name = "credential_types", nullable = false, updatable = false, length = 2000)
    private String credentialTypes;

    @Column(name = "key_source", nullable = false, updatable = false, length = 24)
    private String keySource;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 255)
    private String createdBy;

    protected TrustedIssuer() {
        // for JPA
    }

    static TrustedIssuer of(
            UUID employer,
            String identifier,
            Optional<String> name,
            List<String> types,
            String keySource,
            Instant at,
            String by) {
        var issuer = new TrustedIssuer();
        issuer.id = UUID.randomUUID();
        issuer.employer = employer;
        issuer.identifier = identifier;
        issuer.name = name.orElse(null);
        issuer.credentialTypes = String.join("\n", types);
        issuer.keySource = keySource;
        issuer.createdAt = at;
        issuer.createdBy = by;
        return issuer;
    }

    public UUID id() {
        return id;
    }

    public String identifier() {
        return identifier;
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public List<String> credentialTypes() {
        return List.of(credentialTypes.split("\n"));
    }

    public String keySource() {
        return keySource;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
