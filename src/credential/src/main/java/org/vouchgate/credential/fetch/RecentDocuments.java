package org.vouchgate.credential.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Remembers fetched documents for a while, so that their publishers cannot tell one candidate from the next, and asks
 * once however many want the same document at the same time. Failures are not remembered. At most 256 documents are, each
 * no larger than its reader allows. Safe for use by many threads.
 */
public final class RecentDocuments {

    private static final int MOST = 256;

    private final Fetch fetch;
    private final Duration longest;
    private final Map<Question, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final ConcurrentMap<Question, CompletableFuture<Fetched>> underWay = new ConcurrentHashMap<>();

    /**
     * @param fetch   how documents are read
     * @param longest how long a document may be remembered at most
     */
    public RecentDocuments(Fetch fetch, Duration longest) {
        this.fetch = fetch;
        this.longest = longest;
    }

    /** The document, remembered or fetched, as in {@link Fetch#get}. */
    public Fetched get(URI address, String accept, int maxBytes, Instant at) {
        return get(new Question(address, accept, maxBytes), longest, at);
    }

    /** As {@link #get}, for callers whom a copy older than this will not do. */
    public Fetched notOlderThan(Duration age, URI address, String accept, int maxBytes, Instant at) {
        return get(new Question(address, accept, maxBytes), age.compareTo(longest) < 0 ? age : longest, at);
    }

    private Fetched get(Question question, Duration age, Instant at) {
        return remembered(question, age, at).orElseGet(() -> ask(question, at));
    }

    private Fetched ask(Question question, Instant at) {
        var mine = new CompletableFuture<Fetched>();
        var first = underWay.putIfAbsent(question, mine);
        if (first != null) {
            return first.join();
        }
        try {
            var fetched = fetch.get(question.address(), question.accept(), question.maxBytes());
            if (fetched instanceof Fetched.Document) {
                remember(question, new Kept(fetched, at));
            }
            mine.complete(fetched);
            return fetched;
        } finally {
            underWay.remove(question, mine);
            // Nobody waits for ever, even if the fetch broke in a way it promises not to.
            mine.complete(new Fetched.Unreachable(Optional.empty()));
        }
    }

    private Optional<Fetched> remembered(Question question, Duration age, Instant at) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(question))
                    .filter(copy -> Duration.between(copy.since(), at).abs().compareTo(age) < 0)
                    .map(Kept::document);
        }
    }

    private void remember(Question question, Kept copy) {
        synchronized (kept) {
            kept.put(question, copy);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }

    private record Question(URI address, String accept, int maxBytes) {}

    private record Kept(Fetched document, Instant since) {}
}
