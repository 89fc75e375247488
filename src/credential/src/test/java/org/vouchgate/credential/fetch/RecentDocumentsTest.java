package org.vouchgate.credential.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecentDocumentsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final URI DOCUMENT = URI.create("https://college.example.org/keys");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void a_document_is_fetched_once_while_it_is_remembered() {
        var recent = new RecentDocuments(this::document, QUARTER);

        var first = recent.get(DOCUMENT, "application/json", 1024, NOON);
        var second = recent.get(DOCUMENT, "application/json", 1024, NOON.plus(Duration.ofMinutes(14)));

        assertThat(second).isSameAs(first);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_document_is_fetched_again_when_its_time_is_over() {
        var recent = new RecentDocuments(this::document, QUARTER);
        recent.get(DOCUMENT, "application/json", 1024, NOON);

        recent.get(DOCUMENT, "application/json", 1024, NOON.plus(QUARTER));

        assertThat(asked).hasValue(2);
    }

    @Test
    void who_wants_a_newer_copy_than_the_remembered_one_gets_it() {
        var recent = new RecentDocuments(this::document, QUARTER);
        recent.get(DOCUMENT, "application/json", 1024, NOON);

        recent.notOlderThan(
                Duration.ofMinutes(1), DOCUMENT, "application/json", 1024, NOON.plus(Duration.ofMinutes(2)));

        assertThat(asked).hasValue(2);
    }

    @Test
    void a_failure_is_not_remembered() {
        var recent = new RecentDocuments(this::nothing, QUARTER);
        recent.get(DOCUMENT, "application/json", 1024, NOON);

        recent.get(DOCUMENT, "application/json", 1024, NOON);

        assertThat(asked).hasValue(2);
    }

    @Test
    void the_document_not_used_for_longest_is_forgotten_when_there_are_too_many() {
        var recent = new RecentDocuments(this::document, QUARTER);
        recent.get(DOCUMENT, "application/json", 1024, NOON);
        for (int i = 0; i < 256; i++) {
            recent.get(DOCUMENT.resolve("/" + i), "application/json", 1024, NOON);
        }

        recent.get(DOCUMENT, "application/json", 1024, NOON);

        assertThat(asked).hasValue(258);
    }

    @Test
    void many_who_want_the_same_document_at_once_share_one_fetch() throws InterruptedException {
        var mayAnswer = new CountDownLatch(1);
        var isAsked = new CountDownLatch(1);
        var recent = new RecentDocuments(
                (address, accept, maxBytes) -> {
                    isAsked.countDown();
                    await(mayAnswer);
                    return document(address, accept, maxBytes);
                },
                QUARTER);
        var first = CompletableFuture.supplyAsync(() -> recent.get(DOCUMENT, "application/json", 1024, NOON));
        isAsked.await();

        var second = CompletableFuture.supplyAsync(() -> recent.get(DOCUMENT, "application/json", 1024, NOON));
        mayAnswer.countDown();

        assertThat(second.join()).isSameAs(first.join());
        assertThat(asked).hasValue(1);
    }

    @Test
    @DisplayName("2.10: nobody is given an old copy because a new one cannot be had")
    void an_old_copy_does_not_stand_in_for_a_failure() {
        var up = new AtomicBoolean(true);
        var recent = new RecentDocuments(
                (address, accept, maxBytes) ->
                        up.get() ? document(address, accept, maxBytes) : nothing(address, accept, maxBytes),
                QUARTER);
        recent.get(DOCUMENT, "application/json", 1024, NOON);

        up.set(false);

        assertThat(recent.get(DOCUMENT, "application/json", 1024, NOON.plus(QUARTER)))
                .isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    @DisplayName("2.10: a failure is remembered for sixty seconds at most, whatever is configured")
    void a_failure_is_remembered_for_a_minute_at_most() {
        var recent = new RecentDocuments(this::nothing, QUARTER, Duration.ofHours(1));

        recent.get(DOCUMENT, "application/json", 1024, NOON);
        recent.get(DOCUMENT, "application/json", 1024, NOON.plusSeconds(59));
        assertThat(asked).hasValue(1);

        recent.get(DOCUMENT, "application/json", 1024, NOON.plusSeconds(60));
        assertThat(asked).hasValue(2);
    }

    @Test
    void heavy_documents_are_forgotten_before_they_fill_the_memory() {
        var recent = new RecentDocuments(
                (address, accept, maxBytes) -> {
                    asked.incrementAndGet();
                    return new Fetched.Document(new byte[20 * 1024 * 1024], "application/json");
                },
                QUARTER);
        for (int i = 0; i < 4; i++) {
            recent.get(DOCUMENT.resolve("/" + i), "application/json", 1024, NOON);
        }

        recent.get(DOCUMENT.resolve("/3"), "application/json", 1024, NOON);
        assertThat(asked).hasValue(4);
        recent.get(DOCUMENT.resolve("/0"), "application/json", 1024, NOON);
        assertThat(asked).hasValue(5);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Fetched document(URI address, String accept, int maxBytes) {
        asked.incrementAndGet();
        return new Fetched.Document(new byte[0], "application/json");
    }

    private Fetched nothing(URI address, String accept, int maxBytes) {
        asked.incrementAndGet();
        return new Fetched.Unreachable(Optional.empty());
    }
}
