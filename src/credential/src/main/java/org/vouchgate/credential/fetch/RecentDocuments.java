package org.vouchgate.credential.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers fetched documents for a while, so that their publishers cannot tell one candidate from the next, and asks
 * once however many want the same document at the same time. At most 256 documents and 64 MiB are remembered. A document
 * that is too old is never given out because a newer one cannot be had. Safe for use by many threads.
 */
public final class RecentDocuments {

    private static final int MOST = 256;
    private static final long HEAVIEST = 64L * 1024 * 1024;
    private static final Duration LONGEST_FAILURE = Duration.ofSeconds(60);
    /** Never remembered: that one has no time left says nothing to the next. */
    private static final Fetched NOT_ASKED = new Fetched.Unreachable(Optional.empty());

    private final Fetch fetch;
    private final Duration longest;
    private final Duration failures;
    private final WeighedMemory<Question, Kept> kept = new WeighedMemory<>(MOST, HEAVIEST);
    private final WeighedMemory<Question, Kept> failed = new WeighedMemory<>(MOST, HEAVIEST);
    private final SharedWork<Wish, Fetched> fetching = new SharedWork<>();

    /**
     * Forgets failures at once.
     *
     * @param fetch   how documents are read
     * @param longest how long a document may be remembered at most
     */
    public RecentDocuments(Fetch fetch, Duration longest) {
        this(fetch, longest, Duration.ZERO);
    }

    /** @param failures for how long somebody who did not answer is not asked again; at most 60 s */
    public RecentDocuments(Fetch fetch, Duration longest, Duration failures) {
        this.fetch = fetch;
        this.longest = longest;
        this.failures = failures.compareTo(LONGEST_FAILURE) < 0 ? failures : LONGEST_FAILURE;
    }

    /** The document, remembered or fetched, as in {@link Fetch#get}. */
    public Fetched get(URI address, String accept, int maxBytes, Instant at) {
        return get(new Wish(new Question(address, accept, maxBytes), longest), at);
    }

    /** As {@link #get}, for callers whom a copy older than this will not do. */
    public Fetched notOlderThan(Duration age, URI address, String accept, int maxBytes, Instant at) {
        var question = new Question(address, accept, maxBytes);
        return get(new Wish(question, age.compareTo(longest) < 0 ? age : longest), at);
    }

    private Fetched get(Wish wish, Instant at) {
        return remembered(wish, at).orElseGet(() -> fetch.isOutOfTime() ? NOT_ASKED : fetched(wish, at));
    }

    private Fetched fetched(Wish wish, Instant at) {
        return fetching.once(wish, () -> remembered(wish, at).orElseGet(() -> ask(wish.question(), at)));
    }

    private Fetched ask(Question question, Instant at) {
        var fetched = fetch.get(question.address(), question.accept(), question.maxBytes());
        if (fetched instanceof Fetched.Document document) {
            kept.put(question, new Kept(fetched, at), document.body().length);
        } else {
            failed.put(question, new Kept(fetched, at), 0);
        }
        return fetched;
    }

    private Optional<Fetched> remembered(Wish wish, Instant at) {
        return kept.get(wish.question())
                .filter(copy -> copy.isYoungerThan(wish.age(), at))
                .or(() -> failed.get(wish.question()).filter(failure -> failure.isYoungerThan(failures, at)))
                .map(Kept::document);
    }

    private record Question(URI address, String accept, int maxBytes) {}

    private record Wish(Question question, Duration age) {}

    private record Kept(Fetched document, Instant since) {

        boolean isYoungerThan(Duration age, Instant at) {
            return Duration.between(since, at).abs().compareTo(age) < 0;
        }
    }
}
