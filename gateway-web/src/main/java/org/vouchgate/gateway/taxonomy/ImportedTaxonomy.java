package org.vouchgate.gateway.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A taxonomy an employer imported, from the moment its file arrived. */
@Entity
@Table(name = "taxonomy")
public class ImportedTaxonomy {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false, length = 120)
    private String name;

    @Column(nullable = false, updatable = false, length = 24)
    private String kind;

    @Column(name = "file_name", nullable = false, updatable = false, length = 200)
    private String fileName;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false, updatable = false, length = 200)
    private String version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private ImportState state;

    @Column(name = "use_when_ready", nullable = false, updatable = false)
    private boolean useWhenReady;

    @Column(name = "used_since")
    private @Nullable Instant usedSince;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    @Column(name = "reading_file", nullable = false, length = 200)
    private String readingFile;

    @Column(name = "rows_done", nullable = false)
    private long rowsDone;

    @Column(name = "percent_indexed", nullable = false)
    private int percentIndexed;

    /** {@link TaxonomyView.Report} as JSON. */
    @Column
    private @Nullable String report;

    @Column(length = 1000)
    private @Nullable String problem;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 255)
    private String createdBy;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected ImportedTaxonomy() {
        // for JPA
    }

    static ImportedTaxonomy queued(UUID employer, String by, NewTaxonomy wanted, Upload upload, Instant at) {
        var taxonomy = new ImportedTaxonomy();
        taxonomy.id = upload.id();
        taxonomy.employer = employer;
        taxonomy.name = wanted.name();
        taxonomy.kind = wanted.kind().wireName();
        taxonomy.fileName = wanted.shownAs(upload.zip());
        taxonomy.bytes = upload.bytes();
        taxonomy.version = wanted.version(upload.digest());
        taxonomy.state = ImportState.QUEUED;
        taxonomy.useWhenReady = wanted.use();
        taxonomy.readingFile = "";
        taxonomy.createdAt = at;
        taxonomy.createdBy = by;
        return taxonomy;
    }

    public UUID id() {
        return id;
    }

    public UUID employer() {
        return employer;
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public long bytes() {
        return bytes;
    }

    public String version() {
        return version;
    }

    public ImportState state() {
        return state;
    }

    boolean useWhenReady() {
        return useWhenReady;
    }

    public Optional<Instant> usedSince() {
        return Optional.ofNullable(usedSince);
    }

    int attempts() {
        return attempts;
    }

    public String readingFile() {
        return readingFile;
    }

    public long rowsDone() {
        return rowsDone;
    }

    public int percentIndexed() {
        return percentIndexed;
    }

    Optional<String> report() {
        return Optional.ofNullable(report);
    }

    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    public Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
