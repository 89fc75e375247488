package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.traffic.AccountKey;

/** Whose turn it is. */
class RotaTest {

    private static final int WORKERS = 4;
    private static final AccountKey ONE = new AccountKey(UUID.randomUUID(), "example");
    private static final AccountKey OTHER = new AccountKey(UUID.randomUUID(), "example");

    private final Rota rota = new Rota();

    @Test
    void an_account_without_room_comes_again_as_soon_as_something_of_its_has_ended() {
        rota.due(List.of(ONE));
        rota.begin(ONE, "lease-1", NOON);
        rota.noRoomFor(ONE);
        assertThat(rota.next(WORKERS)).as("while it is full").isEmpty();

        rota.end(ONE, "lease-1");

        assertThat(rota.next(WORKERS)).contains(ONE);
    }

    @Test
    void an_account_without_room_and_with_nothing_under_way_here_waits_for_the_next_tick() {
        rota.due(List.of(ONE, OTHER));
        rota.begin(OTHER, "lease-1", NOON);
        rota.noRoomFor(ONE);

        rota.end(OTHER, "lease-1");
        assertThat(rota.next(WORKERS)).contains(OTHER);

        rota.nothingFor(OTHER);
        assertThat(rota.next(WORKERS)).isEmpty();
        rota.due(List.of(ONE));
        assertThat(rota.next(WORKERS)).contains(ONE);
    }

    @Test
    void an_account_for_which_nothing_is_due_does_not_come_again_because_something_ended() {
        rota.due(List.of(ONE));
        rota.begin(ONE, "lease-1", NOON);
        rota.nothingFor(ONE);

        rota.end(ONE, "lease-1");

        assertThat(rota.next(WORKERS)).isEmpty();
    }

    @Test
    void an_account_that_waits_longest_is_next_when_another_has_room_again() {
        rota.due(List.of(ONE, OTHER));
        rota.begin(ONE, "lease-1", NOON);
        rota.begin(ONE, "lease-2", NOON);
        rota.noRoomFor(ONE);
        rota.end(ONE, "lease-1");

        assertThat(rota.next(WORKERS)).as("it has nothing under way").contains(OTHER);
    }
}
