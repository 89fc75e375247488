package org.vouchgate.gateway.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Somebody who has logged in: what the identity provider called them and let them do the last time. */
@Entity
@Table(name = "known_person")
@IdClass(KnownPerson.Key.class)
public class KnownPerson {

    /** Whose, and who. */
    public record Key(UUID employer, String subject) implements Serializable {}

    @Id
    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Id
    @Column(nullable = false, updatable = false, length = 255)
    private String subject;

    @Column(name = "display_name", nullable = false, length = 200)
    private String name;

    @Column(nullable = false, length = 200)
    private String roles;

    @Column(name = "first_login_at", nullable = false, updatable = false)
    private Instant firstLoginAt;

    @Column(name = "last_login_at", nullable = false)
    private Instant lastLoginAt;

    protected KnownPerson() {
        // for JPA
    }

    static KnownPerson of(Identity who, Instant at) {
        var person = new KnownPerson();
        person.employer = who.employer();
        person.subject = who.subject();
        person.firstLoginAt = at;
        person.seen(who, at);
        return person;
    }

    void seen(Identity who, Instant at) {
        name = who.name();
        roles = Role.format(who.roles());
        lastLoginAt = at;
    }

    public String subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    /** As of the last login. */
    public Set<String> roles() {
        return Role.parse(roles);
    }

    public Instant firstLoginAt() {
        return firstLoginAt;
    }

    public Instant lastLoginAt() {
        return lastLoginAt;
    }
}
