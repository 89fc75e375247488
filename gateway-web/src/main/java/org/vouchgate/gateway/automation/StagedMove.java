package org.vouchgate.gateway.automation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.ats.order.StagedApplication;

/** An application that came into a stage with a rule, and what became of it. There is one for an application and package. */
@Entity
@Table(name = "staged_move")
public class StagedMove {

    /** How it stands. */
    public enum State {
        /** To be asked when due. */
        WAITING,
        /** Too many came at once: an administrator has to say. */
        HELD,
        /** To be asked when due; an administrator has said so. */
        APPROVED,
        ASKED,
        /** Nobody had to be asked any more; with a request if the same was being asked already. */
        SKIPPED,
        /** An administrator said no. */
        DISMISSED,
        /** It could not be asked. */
        FAILED;

        /** Those to be asked when due. */
        static final Set<State> OPEN = Set.of(WAITING, APPROVED);

        /** Those about which nothing has been decided for good. */
        static final Set<State> PENDING = Set.of(WAITING, APPROVED, HELD);

        /** Those that wait for an answer, if they have a request. */
        static final Set<State> WITH_REQUEST = Set.of(ASKED, SKIPPED);

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "rule_id", nullable = false)
    private UUID rule;

    @Column(nullable = false, updatable = false, length = 32)
    private String connector;

    @Column(nullable = false, updatable = false, length = 200)
    private String application;

    @Column(length = 200)
    private @Nullable String candidate;

    @Column(name = "package_id", nullable = false, updatable = false, length = 64)
    private String packageId;

    @Column(name = "job_ref", nullable = false, length = 200)
    private String jobRef;

    @Column(name = "sealed_candidate")
    private @Nullable String sealedCandidate;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private State state;

    @Column(nullable = false, length = 300)
    private String reason;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "request_id")
    private @Nullable UUID request;

    protected StagedMove() {
        // for JPA
    }

    /**
     * One that was just seen.
     *
     * @param sealed name and address, sealed for {@link #place}
     */
    static StagedMove of(StageRule rule, StagedApplication seen, String sealed, Instant at, Instant dueAt) {
        var move = new StagedMove();
        move.id = UUID.randomUUID();
        move.employer = rule.employer();
        move.connector = rule.connector();
        move.application = seen.candidate().applicationRef().orElseThrow();
        move.packageId = rule.packageId();
        move.waitAgain(rule, seen, sealed, at, dueAt);
        return move;
    }

    /** The same application came again, after all was over. */
    final void waitAgain(StageRule by, StagedApplication seen, String sealed, Instant at, Instant newDueAt) {
        rule = by.id();
        candidate = seen.candidate().candidateRef().orElse(null);
        jobRef = seen.jobRef().or(by::jobRef).orElse("");
        sealedCandidate = sealed;
        state = State.WAITING;
        reason = "";
        seenAt = at;
        dueAt = newDueAt;
        settledAt = null;
        request = null;
    }

    /** The vault's name for where name and address of an application are kept. */
    static String place(UUID employer, String application) {
        return "staged_move.sealed_candidate:" + employer + ":" + application;
    }

    public UUID id() {
        return id;
    }

    public UUID employer() {
        return employer;
    }

    public UUID rule() {
        return rule;
    }

    public String connector() {
        return connector;
    }

    public String application() {
        return application;
    }

    Optional<String> candidate() {
        return Optional.ofNullable(candidate);
    }

    public String packageId() {
        return packageId;
    }

    Optional<String> jobRef() {
        return Optional.of(jobRef).filter(ref -> !ref.isEmpty());
    }

    Optional<String> sealedCandidate() {
        return Optional.ofNullable(sealedCandidate);
    }

    public State state() {
        return state;
    }

    /** Why it stands so; empty where the state says it all. */
    public String reason() {
        return reason;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** The request it was asked by, or that it found being asked already. */
    public Optional<UUID> request() {
        return Optional.ofNullable(request);
    }

    boolean hasJoined() {
        return state == State.SKIPPED && request != null;
    }
}
