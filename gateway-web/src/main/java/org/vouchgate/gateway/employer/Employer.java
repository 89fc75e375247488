package org.vouchgate.gateway.employer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom is asked. Every other row belongs to exactly one. */
@Entity
@Table(name = "employer")
public class Employer {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false, length = 64)
    private String slug;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(length = 300)
    private @Nullable String contact;

    @Column(name = "own_contact", length = 300)
    private @Nullable String ownContact;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Employer() {
        // for JPA
    }

    static Employer called(String slug, String name, Instant at) {
        var employer = new Employer();
        employer.id = UUID.randomUUID();
        employer.slug = slug;
        employer.name = name;
        employer.createdAt = at;
        return employer;
    }

    public UUID id() {
        return id;
    }

    /** Short name in configuration and in the identity provider's claim; never changes. */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Whom candidates turn to: an e-mail address, or the https address of a page. */
    public Optional<String> contact() {
        return ownContact().or(this::listedContact);
    }

    /** The same as the employer's administrator wrote it. */
    public Optional<String> ownContact() {
        return Optional.ofNullable(ownContact);
    }

    /** The same as the operator listed it. */
    public Optional<String> listedContact() {
        return Optional.ofNullable(contact);
    }

    void turnsCandidatesTo(Optional<String> named) {
        ownContact = named.orElse(null);
    }

    void is(String newName, Optional<String> newContact) {
        name = newName;
        contact = newContact.orElse(null);
    }
}
