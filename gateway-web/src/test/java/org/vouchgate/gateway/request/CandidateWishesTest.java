package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.persistence.Race;

/** What candidates say besides answering, as the database keeps it. */
class CandidateWishesTest {

    @ParameterizedTest
    @EnumSource
    void of_several_who_ask_for_less_one_is_noted(Engine engine) {
        var request = Opened.in(engine.database());

        var noted = Race.of(4, () -> lessWanted(engine, request));

        assertThat(noted).containsOnlyOnce(true);
        assertThat(found(engine, request).said().lessAskedAt()).contains(NOON);
    }

    @ParameterizedTest
    @EnumSource
    void once_a_request_has_ended_nobody_can_ask_for_less(Engine engine) {
        var request = Opened.in(engine.database());
        engine.database()
                .commit(
                        PresentationRequests.class,
                        requests -> requests.end(
                                request, EnumSet.copyOf(RequestState.LIVE), RequestState.EXPIRED, "x", NOON));

        assertThat(lessWanted(engine, request)).isFalse();
        assertThat(found(engine, request).said().lessAskedAt()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_reason_is_kept_once_it_is_given(Engine engine) {
        var request = Opened.in(engine.database());

        var before = found(engine, request).said().declineReason();
        engine.database().commit(CandidateWishes.class, said -> {
            said.declinedBecause(request.id(), DeclineReason.OTHER_WAY);
            return true;
        });

        assertThat(before).isEmpty();
        assertThat(found(engine, request).said().declineReason()).contains(DeclineReason.OTHER_WAY);
    }

    private static boolean lessWanted(Engine engine, PresentationRequest request) {
        return engine.database().commit(CandidateWishes.class, said -> said.lessWanted(request.id(), NOON));
    }

    private static PresentationRequest found(Engine engine, PresentationRequest request) {
        return engine.database()
                .commit(PresentationRequests.class, requests -> requests.find(request.employer(), request.id()))
                .orElseThrow();
    }
}
