package org.vouchgate.gateway.traffic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;

/** Names one employer's account with one ATS. */
@Embeddable
public class AccountKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false, length = 32)
    private String connector;

    protected AccountKey() {
        // for JPA
    }

    public AccountKey(UUID employer, String connector) {
        this.employer = employer;
        this.connector = connector;
    }

    public static AccountKey of(AtsAccount account) {
        return new AccountKey(UUID.fromString(account.employer()), account.connector());
    }

    public UUID employer() {
        return employer;
    }

    public String connector() {
        return connector;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountKey key && employer.equals(key.employer) && connector.equals(key.connector);
    }

    @Override
    public int hashCode() {
        return Objects.hash(employer, connector);
    }

    @Override
    public String toString() {
        return connector + " of " + employer;
    }
}
