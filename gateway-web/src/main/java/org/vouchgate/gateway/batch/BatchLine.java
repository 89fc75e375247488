package org.vouchgate.gateway.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One candidate of a batch. */
@Entity
@Table(name = "batch_line")
public class BatchLine {

    /** How it stands. */
    public enum State {
        WAITING,
        /** The request is open; who it is for stands there. */
        OPENED,
        /** It could not be opened. */
        REFUSED
    }

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "batch_id", nullable = false, updatable = false)
    private UUID batch;

    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private State state;

    @Column(name = "candidate_name", length = 200)
    private @Nullable String name;

    @Column(name = "candidate_email", length = 320)
    private @Nullable String email;

    @Column(name = "candidate_reference", length = 200)
    private @Nullable String reference;

    @Column(name = "request_id")
    private @Nullable UUID request;

    @Column(length = 600)
    private @Nullable String problem;

    @Column(nullable = false)
    private int attempts;

    protected BatchLine() {
        // for JPA
    }

    static BatchLine of(Batch batch, int position, ListedCandidate whom) {
        var line = new BatchLine();
        line.id = UUID.randomUUID();
        line.employer = batch.employer();
        line.batch = batch.id();
        line.position = position;
        line.state = State.WAITING;
        line.name = whom.name();
        line.email = whom.email();
        line.reference = whom.reference();
        return line;
    }

    public UUID id() {
        return id;
    }

    public UUID employer() {
        return employer;
    }

    public UUID batch() {
        return batch;
    }

    public int position() {
        return position;
    }

    public State state() {
        return state;
    }

    /** How often opening it was begun. */
    int attempts() {
        return attempts;
    }

    /** As listed, until the request is open. */
    public ListedCandidate whom() {
        return new ListedCandidate(text(name), text(email), text(reference));
    }

    /** The open request; gone once that is erased. */
    public Optional<UUID> request() {
        return Optional.ofNullable(request);
    }

    /** Why it could not be opened. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    private static String text(@Nullable String known) {
        return Optional.ofNullable(known).orElse("");
    }
}
