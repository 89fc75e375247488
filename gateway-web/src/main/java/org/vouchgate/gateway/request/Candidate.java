package org.vouchgate.gateway.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** Whom a request is for, as the recruiter or the ATS names them. */
@Embeddable
public class Candidate {

    @Column(name = "candidate_name", length = 200)
    private String name;

    @Column(name = "candidate_email", length = 320)
    private String email;

    @Column(name = "candidate_reference", updatable = false, length = 200)
    private String reference;

    protected Candidate() {
        // for JPA
    }

    public static Candidate of(Optional<String> name, Optional<String> email, Optional<String> reference) {
        var candidate = new Candidate();
        candidate.name = name.orElse(null);
        candidate.email = email.orElse(null);
        candidate.reference = reference.orElse(null);
        return candidate;
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** The ATS's reference of the job application. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }
}
