package org.vouchgate.gateway.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of a template that an employer's admin wrote. Written once; a change is the next version. */
@Entity
@Table(name = "own_template")
public class OwnTemplate {

    /**
     * What an admin writes.
     *
     * @param query a DCQL query as JSON
     */
    public record Text(String title, String description, String purpose, String query) {}

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false, length = 64)
    private String name;

    @Column(nullable = false, updatable = false)
    private int version;

    @Column(nullable = false, updatable = false, length = 200)
    private String title;

    @Column(nullable = false, updatable = false, length = 1000)
    private String description;

    @Column(nullable = false, updatable = false, length = 1000)
    private String purpose;

    @Column(name = "dcql_query", nullable = false, updatable = false)
    private String query;

    @Column(nullable = false, updatable = false)
    private boolean retired;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 255)
    private String createdBy;

    protected OwnTemplate() {
        // for JPA
    }

    static OwnTemplate of(UUID employer, String name, int version, Text text, Instant at, String by) {
        var template = new OwnTemplate();
        template.id = UUID.randomUUID();
        template.employer = employer;
        template.name = name;
        template.version = version;
        template.title = text.title();
        template.description = text.description();
        template.purpose = text.purpose();
        template.query = text.query();
        template.createdAt = at;
        template.createdBy = by;
        return template;
    }

    /** The version with which it is not offered any more. */
    OwnTemplate retiredBy(String by, Instant at) {
        var next = of(employer, name, version + 1, text(), at, by);
        next.retired = true;
        return next;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int version() {
        return version;
    }

    public Text text() {
        return new Text(title, description, purpose, query);
    }

    public boolean retired() {
        return retired;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }
}
