package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.IdempotencyKey;
import org.vouchgate.ats.Marker;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.gateway.metrics.Measure;
import org.vouchgate.gateway.metrics.Measure.Sample;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.request.Opened;

/** What an operator sees of the outbox. */
class DeliveryMeasuresTest {

    private static final Map<String, String> EXAMPLE = Map.of("connector", "example");

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "9 (6): the queue, how long its oldest waits, and dead letters, by kind of system and by nobody's name")
    void the_queue_is_counted(Engine engine) {
        engine.database().empty();
        var first = store(engine);
        store(engine);
        store(engine);
        engine.database()
                .commit(entities -> entities.createNativeQuery(
                                "update delivery set state = 'STUCK' where idempotency_key = '" + first + "'")
                        .executeUpdate());

        var measures = measures(engine).at(NOON.plusSeconds(90));

        assertThat(samples(measures, "vouchgate_deliveries_waiting")).containsExactly(new Sample(EXAMPLE, 2));
        assertThat(samples(measures, "vouchgate_deliveries_oldest_waiting_seconds"))
                .containsExactly(new Sample(EXAMPLE, 90));
        assertThat(samples(measures, "vouchgate_dead_letters")).containsExactly(new Sample(EXAMPLE, 1));
        assertThat(samples(measures, "vouchgate_dead_letters_total")).containsExactly(new Sample(Map.of(), 2));
    }

    private static List<Sample> samples(List<Measure> measures, String name) {
        return measures.stream()
                .filter(measure -> measure.name().equals(name))
                .flatMap(measure -> measure.samples().stream())
                .toList();
    }

    private static DeliveryMeasures measures(Engine engine) {
        var measures = new Commits(engine.database()).on(new DeliveryMeasures());
        measures.deadLetters = new DeadLetterCount();
        measures.deadLetters.another();
        measures.deadLetters.another();
        measures.dispatch = new Dispatch() {
            @Override
            Optional<Integer> underWay() {
                return Optional.of(7);
            }
        };
        return measures;
    }

    private static String store(Engine engine) {
        var request = Opened.in(engine.database());
        var key = "measured-" + request.id().toString().substring(0, 8) + "-0123456789";
        var step = new Step(
                StepKind.NOTE, new IdempotencyKey(key), Marker.of(request.id().toString(), 1), Map.of());
        engine.database().commit(Deliveries.class, deliveries -> {
            deliveries.add(Delivery.of(
                    new PlannedStep(
                            request.employer(),
                            request.id(),
                            "example",
                            request.id().toString(),
                            0,
                            1,
                            step),
                    NOON));
            return key;
        });
        return key;
    }
}
