package org.vouchgate.gateway.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.Capabilities.Limits;
import org.vouchgate.gateway.metrics.Measure.Sample;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.traffic.Permission.Granted;

/** What an operator sees of accounts with applicant-tracking systems. */
class TrafficMeasuresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Limits WIDE = new Limits(1000, Duration.ofSeconds(1), 3);

    @ParameterizedTest
    @EnumSource
    @DisplayName("9 (6): accounts are counted by how they stand, whosever they are")
    void accounts_are_counted_by_state(Engine engine) {
        var roads = new Roads(engine);
        roads.account();
        roads.gateway().pauseFor(roads.account(), "admin");
        var sick = roads.account();
        for (int i = 0; i < 3; i++) {
            var permission = roads.gateway().ask(sick, WIDE, Urgency.AWAITED, PATIENCE);
            roads.gateway().ended(sick, ((Granted) permission).call(), CallEnd.FAILED);
        }

        var measures = new Commits(engine.database()).on(new TrafficMeasures()).at(roads.now());

        assertThat(measures.get(0).samples())
                .contains(sample("running", 1), sample("paused", 1), sample("left_alone", 1));
    }

    @ParameterizedTest
    @EnumSource
    void calls_under_way_are_counted_until_their_time_is_over(Engine engine) {
        var roads = new Roads(engine);
        roads.gateway().ask(roads.account(), Roads.LIMITS, Urgency.AWAITED, PATIENCE);
        var measures = new Commits(engine.database()).on(new TrafficMeasures());

        assertThat(measures.at(roads.now()).get(1).samples())
                .isEqualTo(List.of(new Sample(Map.of("connector", "example"), 1)));
        assertThat(measures.at(roads.now().plusSeconds(20)).get(1).samples()).isEmpty();
    }

    private static Sample sample(String state, double count) {
        return new Sample(Map.of("connector", "example", "state", state), count);
    }
}
