package org.vouchgate.gateway.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that was signed about a request. */
@Entity
@Table(name = "signed_document")
public class SignedDocument {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "request_id", nullable = false, updatable = false)
    private UUID request;

    @Column(name = "content_hash", nullable = false, updatable = false, length = 64)
    private String contentHash;

    @Column(nullable = false, updatable = false)
    private String signed;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;

    protected SignedDocument() {
        // for JPA
    }

    static SignedDocument of(UUID employer, UUID request, String contentHash, String signed, Instant at) {
        var document = new SignedDocument();
        document.id = UUID.randomUUID();
        document.employer = employer;
        document.request = request;
        document.contentHash = contentHash;
        document.signed = signed;
        document.signedAt = at;
        return document;
    }

    /** A compact JWS, or a CMS signature in base64. */
    public String signed() {
        return signed;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
