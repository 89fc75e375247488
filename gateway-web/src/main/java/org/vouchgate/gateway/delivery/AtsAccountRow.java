package org.vouchgate.gateway.delivery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** An employer's account with an ATS as it is stored: settings in the open, secrets sealed. */
@Entity
@Table(name = "ats_account")
public class AtsAccountRow {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false, length = 32)
    private String connector;

    @Column(nullable = false)
    private String settings;

    @Column(name = "sealed_secrets", nullable = false)
    private String sealedSecrets;

    /** Of each secret a name that tells nobody else anything, so that a presented key finds this row unopened. */
    @ElementCollection
    @CollectionTable(name = "ats_account_key", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "name", nullable = false, length = 64)
    private Set<String> keys = new HashSet<>();

    @Column(name = "keys_named", nullable = false)
    private boolean keysNamed;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected AtsAccountRow() {
        // for JPA
    }

    static AtsAccountRow of(UUID employer, String connector, Instant at) {
        var row = new AtsAccountRow();
        row.id = UUID.randomUUID();
        row.employer = employer;
        row.connector = connector;
        row.createdAt = at;
        return row;
    }

    void keep(String newSettings, String newSealedSecrets) {
        settings = newSettings;
        sealedSecrets = newSealedSecrets;
    }

    void name(Set<String> names) {
        keys.retainAll(names);
        keys.addAll(names);
        keysNamed = true;
    }

    UUID employer() {
        return employer;
    }

    String connector() {
        return connector;
    }

    String settings() {
        return settings;
    }

    String sealedSecrets() {
        return sealedSecrets;
    }

    /** The vault's name for where its secrets are kept. */
    String place() {
        return "ats_account.sealed_secrets:" + employer + ":" + connector;
    }
}
