package org.vouchgate.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.status.Publishing.ADDRESS;
import static org.vouchgate.credential.status.Publishing.COLLEGE;
import static org.vouchgate.credential.status.Publishing.NOON;
import static org.vouchgate.credential.status.Publishing.fetched;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeysByPolicy;

/** Many checks of one list: one download, one inflation, and a publisher who learns nothing. Protocol notes 2.10. */
class HerdTest {

    private static final int MILLION = 1_000_000;
    private static final int THREADS = 16;

    @Test
    @DisplayName("2.10: concurrent checks of a list of a million entries cause one fetch")
    void a_million_entries_cost_one_download() throws InterruptedException {
        var list = fetched(
                COLLEGE.tokenStatusList(ADDRESS, 1, MILLION).set(999_999, 1).publish(NOON));
        var fetches = new AtomicInteger();
        var everybodyWaits = new CountDownLatch(1);
        var lists = lists(new RecentDocuments(
                (address, accept, maxBytes) -> {
                    fetches.incrementAndGet();
                    await(everybodyWaits);
                    return list;
                },
                Duration.ofMinutes(15)));
        var reasons = new ConcurrentLinkedQueue<Reason>();
        var pool = Executors.newFixedThreadPool(THREADS);

        for (int thread = 0; thread < THREADS; thread++) {
            int first = MILLION - THREADS + thread;
            pool.execute(() -> IntStream.range(0, 100)
                    .forEach(i -> reasons.add(lists.statusOf(Publishing.issuer(COLLEGE), List.of(entry(first)), NOON)
                            .reason())));
        }
        everybodyWaits.countDown();
        pool.shutdown();

        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(fetches).hasValue(1);
        assertThat(reasons).hasSize(THREADS * 100);
        assertThat(reasons.stream().filter(Reason.REVOKED::equals)).hasSize(100);
        assertThat(reasons.stream().filter(Reason.NOT_REVOKED::equals)).hasSize((THREADS - 1) * 100);
    }

    @Test
    @DisplayName("2.10: a copy is unpacked once, whoever asks, and again when it is another copy")
    void a_copy_is_unpacked_once() {
        var decoded = new DecodedLists();
        var first = document();
        var inflations = new AtomicInteger();

        for (var copy : List.of(first, first, document(), first)) {
            decoded.unpacked(copy, "order", () -> {
                inflations.incrementAndGet();
                return Optional.of(new PackedStatuses(new byte[1024], PackedStatuses.BitOrder.LEAST_SIGNIFICANT_FIRST));
            });
        }

        assertThat(inflations).hasValue(2);
    }

    @Test
    @DisplayName("A-81: a copy that cannot be unpacked is not tried again for every credential")
    void a_bomb_goes_off_once() {
        var decoded = new DecodedLists();
        var copy = document();
        var inflations = new AtomicInteger();

        for (int i = 0; i < 3; i++) {
            decoded.unpacked(copy, "order", () -> {
                inflations.incrementAndGet();
                return Optional.empty();
            });
        }

        assertThat(inflations).hasValue(1);
    }

    @Test
    @DisplayName(
            "2.10: a publisher sees its own address and what form of list is wanted, whoever's credential is looked up")
    void nothing_about_the_credential_is_sent() {
        var sent = new ConcurrentLinkedQueue<String>();
        var lists = lists(new RecentDocuments(
                (address, accept, maxBytes) -> {
                    sent.add(address + " " + accept + " " + maxBytes);
                    return new Fetched.Unreachable(Optional.empty());
                },
                Duration.ofMinutes(15)));

        lists.statusOf(Publishing.issuer(COLLEGE), List.of(entry(7)), NOON);
        lists.statusOf(Publishing.issuer(Publishing.STRANGER), List.of(entry(8)), NOON.plusSeconds(1));

        assertThat(sent).hasSize(2);
        assertThat(Set.copyOf(sent)).hasSize(1);
        assertThat(URI.create(sent.peek().split(" ")[0])).isEqualTo(ADDRESS);
    }

    @Test
    @DisplayName("2.10: who does not answer is asked once for a whole record of credentials, and again after the pause")
    void an_outage_is_remembered_for_a_moment() {
        var fetches = new AtomicInteger();
        var lists = lists(new RecentDocuments(
                (address, accept, maxBytes) -> {
                    fetches.incrementAndGet();
                    return new Fetched.Unreachable(Optional.empty());
                },
                Duration.ofMinutes(15),
                Duration.ofSeconds(10)));

        for (int second : new int[] {0, 1, 9, 10}) {
            assertThat(lists.statusOf(Publishing.issuer(COLLEGE), List.of(entry(7)), NOON.plusSeconds(second))
                            .reason())
                    .isEqualTo(Reason.STATUS_LIST_UNREACHABLE);
        }

        assertThat(fetches).hasValue(2);
    }

    private static StatusLists lists(RecentDocuments documents) {
        return new StatusLists(
                documents, new IssuerKeysByPolicy(issuer -> Set.of(KeySource.values()), documents), List.of());
    }

    private static TokenStatusEntry entry(long index) {
        return new TokenStatusEntry(ADDRESS.toString(), index);
    }

    private static Fetched.Document document() {
        return new Fetched.Document(new byte[16], "application/statuslist+jwt");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
