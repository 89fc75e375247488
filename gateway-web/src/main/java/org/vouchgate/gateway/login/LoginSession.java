package org.vouchgate.gateway.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One person logged in with one browser. */
@Entity
@Table(name = "login_session")
public class LoginSession {

    @Id
    @Column(name = "token_hash", length = 64)
    private String tokenHash;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, length = 255)
    private String subject;

    @Column(name = "display_name", nullable = false, length = 200)
    private String displayName;

    @Column(nullable = false, length = 200)
    private String roles;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected LoginSession() {
        // for JPA
    }

    static LoginSession of(String tokenHash, Identity who, Instant at, Instant until) {
        var session = new LoginSession();
        session.tokenHash = tokenHash;
        session.employer = who.employer();
        session.subject = who.subject();
        session.displayName = who.name();
        session.roles = Role.format(who.roles());
        session.createdAt = at;
        session.expiresAt = until;
        return session;
    }

    Identity identity() {
        return new Identity(employer, subject, displayName, Role.parse(roles));
    }
}
