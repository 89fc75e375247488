package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.IdempotencyKey;
import org.vouchgate.ats.Marker;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.gateway.lease.Taken;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.platform.DeliverySettings;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.Opened;

class CarryDeliveryTest {

    private final List<Settlement> settled = new ArrayList<>();

    @Test
    void what_broke_off_as_often_as_it_may_be_tried_is_left_to_a_person_and_not_tried_again() {
        var delivery = delivery();
        Database.set(delivery, "attempts", SettlementTest.RULES.attempts());
        Database.set(delivery, "leasedUntil", NOON.minusSeconds(1));

        carrying().carry(new Taken<>(delivery, "lease"));

        assertThat(settled)
                .extracting(Settlement::state, Settlement::cause, Settlement::ambiguous)
                .containsExactly(tuple(Delivery.State.STUCK, Optional.of("unfinished"), true));
        assertThat(settled.get(0).answer()).contains("log", "try again");
    }

    private CarryDelivery carrying() {
        var carry = new CarryDelivery();
        carry.courier = new Courier() {
            @Override
            Carried carry(Delivery delivery, Instant at) {
                throw new AssertionError("it was tried once more");
            }
        };
        carry.queue = new DeliveryQueue() {
            @Override
            boolean settle(Taken<Delivery> taken, Settlement settlement, Optional<String> lastCall, Instant at) {
                return settled.add(settlement);
            }
        };
        carry.commit = new ShortCommit() {
            @Override
            public <T> T run(Supplier<T> statements) {
                return statements.get();
            }
        };
        carry.settings = new DeliverySettings(
                1,
                Duration.ofMinutes(2),
                Duration.ofMinutes(15),
                SettlementTest.RULES,
                new DeliverySettings.Breaker(5, Duration.ofMinutes(1)));
        carry.count = new DeadLetterCount();
        carry.secrets = new Secrets();
        carry.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return carry;
    }

    private static Delivery delivery() {
        var request = Opened.request();
        var step = new Step(
                StepKind.NOTE,
                new IdempotencyKey(request.id().toString()),
                Marker.of(request.id().toString(), 1),
                Map.of());
        return Delivery.of(new PlannedStep(request.employer(), request.id(), "example", "place", 0, 1, step), NOON);
    }
}
