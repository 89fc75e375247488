package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.LIFETIME;
import static org.vouchgate.gateway.request.Opened.NOON;
import static org.vouchgate.gateway.request.Opened.RETENTION;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.persistence.Race;

/** The life of a request, as the database settles it. */
class PresentationRequestsTest {

    private static final int THREADS = 8;

    @ParameterizedTest
    @EnumSource
    @DisplayName("RS-08, A-121: of eight answers at once one ends the request")
    void one_of_eight_answers_ends_the_request(Engine engine) {
        var request = Opened.in(engine.database());

        var ended = Race.of(
                THREADS,
                () -> change(
                        engine,
                        requests -> requests.end(
                                request, RequestState.ANSWERABLE, RequestState.VERIFIED, "every-check-passed", NOON)));

        assertThat(ended).containsOnlyOnce(true).hasSize(THREADS);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("RS-11: of files handed in at once no more are looked at than may be")
    void files_are_counted_however_they_come(Engine engine) {
        var request = Opened.in(engine.database());

        var looked = Race.of(THREADS, () -> change(engine, requests -> requests.fileHandedIn(request.id(), 3)));

        assertThat(looked).filteredOn(Boolean::booleanValue).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A-94: of eight answers at once one waits for the browser, and its code is the one that is kept")
    void one_of_eight_answers_waits_for_the_browser(Engine engine) {
        var request = Opened.in(engine.database());
        var codes = new AtomicInteger();

        var winners = Race.of(THREADS, () -> {
            var code = "code-" + codes.incrementAndGet();
            return change(engine, requests -> requests.answered(request.id(), code, NOON))
                    ? Optional.of(code)
                    : Optional.<String>empty();
        });

        var kept = find(engine, request);
        assertThat(winners.stream().flatMap(Optional::stream))
                .containsExactly(kept.terms().responseCodeHash().orElseThrow());
        assertThat(kept.state()).isEqualTo(RequestState.ANSWERED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("RS-08: an answer and a cancellation at once cannot both be")
    void an_answer_and_a_cancellation_exclude_each_other(Engine engine) {
        var request = Opened.in(engine.database());
        var turn = new AtomicInteger();

        var ended = Race.of(
                THREADS,
                () -> turn.incrementAndGet() % 2 == 0
                        ? end(engine, request, RequestState.CANCELLED)
                        : end(engine, request, RequestState.VERIFIED));

        assertThat(ended).containsOnlyOnce(true);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("RS-08: the key that opens an answer is destroyed by the commit that takes it")
    void the_key_is_destroyed(Engine engine) {
        var answered = Opened.in(engine.database());
        var ended = Opened.in(engine.database());

        change(engine, requests -> requests.answered(answered.id(), "code", NOON));
        end(engine, ended, RequestState.DECLINED);

        assertThat(find(engine, answered).terms().responseKey()).isEmpty();
        assertThat(find(engine, ended).terms().responseKey()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_comes_too_late_is_none(Engine engine) {
        var request = Opened.in(engine.database());

        assertThat(change(engine, requests -> requests.answered(request.id(), "code", NOON.plus(LIFETIME))))
                .isFalse();
        assertThat(find(engine, request).state()).isEqualTo(RequestState.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void what_has_ended_does_not_move_again(Engine engine) {
        var request = Opened.in(engine.database());
        end(engine, request, RequestState.CANCELLED);

        assertThat(change(engine, requests -> requests.fetched(request.id(), NOON)))
                .isFalse();
        assertThat(change(engine, requests -> requests.startedBy(request.id(), "browser")))
                .isFalse();
        assertThat(change(engine, requests -> requests.answered(request.id(), "code", NOON)))
                .isFalse();
        assertThat(end(engine, request, RequestState.EXPIRED)).isFalse();
        assertThat(find(engine, request).state()).isEqualTo(RequestState.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A-94: a browser that comes after the answer cannot take the flow over")
    void a_browser_cannot_take_over_an_answered_request(Engine engine) {
        var request = Opened.in(engine.database());
        change(engine, requests -> requests.startedBy(request.id(), "candidate"));
        change(engine, requests -> requests.answered(request.id(), "code", NOON));

        assertThat(change(engine, requests -> requests.startedBy(request.id(), "stranger")))
                .isFalse();
        assertThat(change(engine, requests -> requests.movedTo(request.id(), "stranger")))
                .isFalse();
        assertThat(find(engine, request).terms().browserHash()).contains("candidate");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A-97: a request that was begun in one browser moves to another only where that is what was pressed")
    void a_request_that_was_begun_moves_only_on_purpose(Engine engine) {
        var request = Opened.in(engine.database());

        assertThat(change(engine, requests -> requests.startedBy(request.id(), "telephone")))
                .isTrue();
        assertThat(change(engine, requests -> requests.startedBy(request.id(), "laptop")))
                .isFalse();
        assertThat(find(engine, request).terms().browserHash()).contains("telephone");
        assertThat(change(engine, requests -> requests.movedTo(request.id(), "laptop")))
                .isTrue();
        assertThat(find(engine, request).terms().browserHash()).contains("laptop");
    }

    @ParameterizedTest
    @EnumSource
    void retention_begins_when_the_request_ends(Engine engine) {
        var request = Opened.in(engine.database());
        assertThat(find(engine, request).purgeAt())
                .isEqualTo(NOON.plus(LIFETIME).plus(RETENTION));

        end(engine, request, RequestState.VERIFIED);

        assertThat(find(engine, request).purgeAt()).isEqualTo(NOON.plus(RETENTION));
        assertThat(purgeable(engine, request, NOON.plus(RETENTION).minusSeconds(1)))
                .isFalse();
        assertThat(purgeable(engine, request, NOON.plus(RETENTION))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void only_live_requests_become_overdue(Engine engine) {
        var open = Opened.in(engine.database());
        var ended = Opened.in(engine.database());
        end(engine, ended, RequestState.DECLINED);

        var overdue = engine.database()
                .commit(PresentationRequests.class, requests -> requests.overdue(NOON.plus(LIFETIME), 1_000));

        assertThat(overdue)
                .extracting(PresentationRequest::id)
                .contains(open.id())
                .doesNotContain(ended.id());
    }

    private static boolean end(Engine engine, PresentationRequest request, RequestState to) {
        return change(engine, requests -> requests.end(request, EnumSet.copyOf(RequestState.LIVE), to, "x", NOON));
    }

    private static boolean change(Engine engine, Predicate<PresentationRequests> change) {
        return engine.database().commit(PresentationRequests.class, change::test);
    }

    private static PresentationRequest find(Engine engine, PresentationRequest request) {
        return engine.database()
                .commit(PresentationRequests.class, requests -> requests.find(request.employer(), request.id()))
                .orElseThrow();
    }

    private static boolean purgeable(Engine engine, PresentationRequest request, Instant at) {
        return engine.database()
                .commit(PresentationRequests.class, requests -> requests.purgeable(at, 10_000))
                .contains(request.id());
    }
}
