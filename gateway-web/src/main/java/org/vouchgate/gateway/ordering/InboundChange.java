package org.vouchgate.gateway.ordering;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.gateway.platform.Secrets;

/** Something that happened in an ATS: committed before the ATS is answered, worked on afterwards. */
@Entity
@Table(name = "inbound_change")
public class InboundChange {

    /** How it stands. */
    public enum State {
        /** To be worked on when due, or being worked on. */
        PENDING,
        DONE,
        /** It was tried as often as it may be, or cannot succeed: a person has to look. */
        FAILED,
        /** The ATS says that it could not use an answer of ours: a person has to look, and nothing can be tried again. */
        REPORTED;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final int MOST_REFERENCE = 600;
    static final int MOST_EVENT = 120;
    static final int MOST_MORE = 4_000;

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false, length = 32)
    private String connector;

    @Column(name = "dedupe_key", nullable = false, updatable = false, length = 64)
    private String dedupeKey;

    @Column(nullable = false, updatable = false, length = MOST_EVENT)
    private String event;

    @Column(nullable = false, updatable = false, length = MOST_REFERENCE)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String more;

    @Column(name = "happened_at", updatable = false)
    private @Nullable Instant happenedAt;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private State state;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(length = 600)
    private @Nullable String outcome;

    @Column(name = "sealed_detail", updatable = false)
    private @Nullable String sealedDetail;

    protected InboundChange() {
        // for JPA
    }

    static InboundChange of(UUID employer, String connector, Inbound.Change change, Instant at, Instant dueAt) {
        var row = new InboundChange();
        row.id = UUID.randomUUID();
        row.employer = employer;
        row.connector = connector;
        row.dedupeKey = hash(change.dedupeKey());
        row.event = change.event();
        row.reference = change.ref();
        row.more = written(change);
        row.happenedAt = change.happenedAt().orElse(null);
        row.receivedAt = at;
        row.state = State.PENDING;
        row.dueAt = dueAt;
        return row;
    }

    /** An ATS's complaint about an answer of ours, in its own words, which may quote what was sent. */
    static InboundChange complaint(
            UUID employer, String connector, Inbound.ErrorReport report, UnaryOperator<String> sealed, Instant at) {
        var call = report.call().substring(0, Math.min(report.call().length(), MOST_EVENT));
        var order =
                report.orderRef().filter(ref -> ref.length() <= MOST_REFERENCE).orElse("-");
        var row = of(employer, connector, new Inbound.Change(report.dedupeKey(), call, order, Map.of()), at, at);
        row.state = State.REPORTED;
        row.settledAt = at;
        row.outcome = "The ATS could not use the gateway's answer.";
        row.sealedDetail = sealed.apply(clipped(String.join("; ", report.errors())));
        return row;
    }

    private static String clipped(String errors) {
        return errors.length() <= MOST_MORE ? errors : errors.substring(0, MOST_MORE - 1) + "…";
    }

    /** The vault's name for where complaints of one employer are kept. */
    static String place(UUID employer) {
        return "inbound_change.sealed_detail:" + employer;
    }

    Optional<String> sealedDetail() {
        return Optional.ofNullable(sealedDetail);
    }

    /** Whether there is room for it: no vendor's references are that long. */
    static boolean fits(Inbound.Change change) {
        return change.ref().length() <= MOST_REFERENCE
                && change.event().length() <= MOST_EVENT
                && written(change).length() <= MOST_MORE;
    }

    /** The vendor's key may carry a secret or be long. */
    static String hash(String dedupeKey) {
        return Secrets.hash(dedupeKey);
    }

    /** The hint, as the connector made it of what came. */
    public Inbound.Change change() {
        var references = new HashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(more))) {
            reader.readObject().forEach((name, value) -> references.put(name, ((JsonString) value).getString()));
        }
        return new Inbound.Change(dedupeKey, event, reference, references, Optional.ofNullable(happenedAt));
    }

    private static String written(Inbound.Change change) {
        var json = Json.createObjectBuilder();
        change.more().forEach(json::add);
        return json.build().toString();
    }

    public UUID id() {
        return id;
    }

    public UUID employer() {
        return employer;
    }

    public String connector() {
        return connector;
    }

    public String event() {
        return event;
    }

    public String reference() {
        return reference;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public State state() {
        return state;
    }

    /** How often it was begun before. */
    public int attempts() {
        return attempts;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** What came of it, in a sentence for an administrator. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }
}
