package org.vouchgate.gateway.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.platform.network.Unhurried;

class PlacesTest {

    private final Places places = places();

    @Test
    @DisplayName("A-122: while every place is taken, more work is turned away and not begun")
    void work_without_a_place_is_not_begun() {
        var inside = places.within(() -> Optional.of(places.within(() -> {
            throw new AssertionError("begun");
        })));

        assertThat(inside).contains(Optional.empty());
    }

    @Test
    @DisplayName("A-122: a place is free again when its work has ended, also when it has failed")
    void a_place_is_given_back() {
        assertThatThrownBy(() -> places.within(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(places.within(() -> Optional.of("next"))).contains("next");
    }

    private static Places places() {
        var places = new Places(1, Duration.ZERO);
        places.time = Unhurried.work();
        return places;
    }
}
