package org.vouchgate.gateway.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.traffic.AccountKey;

/** The catalogue of packages as an ATS was last given it. */
@Entity
@Table(name = "ats_catalogue")
class Catalogue {

    static final String WAITING = "waiting";
    static final String PUBLISHED = "published";
    static final String REFUSED = "refused";

    private static final int LONGEST_ANSWER = 600;

    @EmbeddedId
    private AccountKey key;

    @Column(length = 64)
    private @Nullable String digest;

    @Column(nullable = false, length = 16)
    private String state;

    @Column(length = LONGEST_ANSWER)
    private @Nullable String answer;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    protected Catalogue() {
        // for JPA
    }

    static Catalogue of(AccountKey key, Instant at) {
        var catalogue = new Catalogue();
        catalogue.key = key;
        catalogue.state = WAITING;
        catalogue.dueAt = at;
        return catalogue;
    }

    /** Whether it is to be published now: another than it was, or not yet, and not just tried. */
    boolean take(String newDigest, Instant at, Instant until) {
        boolean other = !newDigest.equals(digest);
        if (!other && !state.equals(WAITING) || !other && dueAt.isAfter(at)) {
            return false;
        }
        digest = newDigest;
        state = WAITING;
        attempts = other ? 1 : attempts + 1;
        dueAt = until;
        return true;
    }

    void settle(String newState, String newAnswer, Instant due, @Nullable Instant published) {
        state = newState;
        answer = newAnswer.length() > LONGEST_ANSWER ? newAnswer.substring(0, LONGEST_ANSWER) : newAnswer;
        dueAt = due;
        publishedAt = published == null ? publishedAt : published;
    }

    int attempts() {
        return attempts;
    }

    String state() {
        return state;
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }
}
