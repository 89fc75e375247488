package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Engine;

/** Requests that more than one order waits for. */
class SharedRequestsTest {

    @ParameterizedTest
    @EnumSource
    void every_address_to_call_is_kept_in_order(Engine engine) {
        var request = Opened.in(engine.database());
        var addresses = List.of(URI.create("https://ats.example/1"), URI.create("https://ats.example/2?key=a"));

        addresses.forEach(address -> change(engine, requests -> requests.alsoCall(request.id(), address)));

        assertThat(find(engine, request).ats().callbacks()).isEqualTo(addresses);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S6: an address for which there is no room is refused and not cut")
    void an_address_too_many_is_refused(Engine engine) {
        var request = Opened.in(engine.database());
        var longest = URI.create("https://ats.example/" + "a".repeat(AtsOrigin.LONGEST_CALLBACK - 20));
        var kept = IntStream.range(0, 17)
                .filter(i -> change(engine, requests -> requests.alsoCall(request.id(), longest)))
                .count();

        assertThat(kept).isEqualTo(15);
        assertThat(find(engine, request).ats().callbacks()).hasSize(15).containsOnly(longest);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_handed_over_answers_another_order_and_calls_nobody_else(Engine engine) {
        var here = URI.create("https://ats.example/2");
        var request = Opened.in(
                engine.database(),
                AtsOrigin.order(
                        "example",
                        "order-1",
                        Optional.of("app-1"),
                        Optional.empty(),
                        Optional.of(URI.create("https://ats.example/1"))));

        change(engine, requests -> requests.handOver(request.id(), Optional.of("order-2"), List.of(here)));

        assertThat(find(engine, request).ats().order()).contains("order-2");
        assertThat(find(engine, request).ats().callbacks()).containsExactly(here);
    }

    @ParameterizedTest
    @EnumSource
    void what_has_ended_cannot_be_held(Engine engine) {
        var request = Opened.in(engine.database());
        assertThat(change(engine, requests -> requests.hold(request.id()))).isTrue();

        engine.database()
                .commit(
                        PresentationRequests.class,
                        requests -> requests.end(
                                request, EnumSet.of(RequestState.OPEN), RequestState.DECLINED, "x", Opened.NOON));

        assertThat(change(engine, requests -> requests.hold(request.id()))).isFalse();
    }

    private static boolean change(Engine engine, Predicate<SharedRequests> change) {
        return engine.database().commit(SharedRequests.class, change::test);
    }

    private static PresentationRequest find(Engine engine, PresentationRequest request) {
        return engine.database()
                .commit(PresentationRequests.class, requests -> requests.find(request.employer(), request.id()))
                .orElseThrow();
    }
}
