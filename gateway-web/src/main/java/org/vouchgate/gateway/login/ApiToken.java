package org.vouchgate.gateway.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Lets a program call the API for one employer, until it expires. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(name = "token_hash", nullable = false, updatable = false, length = 64)
    private String tokenHash;

    @Column(nullable = false, length = 200)
    private String roles;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected ApiToken() {
        // for JPA
    }

    static ApiToken of(UUID employer, String name, String tokenHash, Set<String> roles, Instant at, Instant until) {
        var token = new ApiToken();
        token.id = UUID.randomUUID();
        token.employer = employer;
        token.name = name;
        token.tokenHash = tokenHash;
        token.roles = Role.format(roles);
        token.createdAt = at;
        token.expiresAt = until;
        return token;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Set<String> roles() {
        return Role.parse(roles);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    Identity identity() {
        return new Identity(employer, "token:" + id, name, roles());
    }
}
