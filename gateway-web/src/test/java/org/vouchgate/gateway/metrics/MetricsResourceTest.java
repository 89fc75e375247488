package org.vouchgate.gateway.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.platform.MetricsSettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.UserError;

/** Who reads the operator's numbers, and how they are written. */
class MetricsResourceTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @Test
    @DisplayName("9 (6): whoever has the operator's token reads the numbers in Prometheus' text format")
    void the_operator_reads_the_numbers() {
        var text = resource(Optional.of(TOKEN)).text("Bearer " + TOKEN);

        assertThat(text).isEqualTo("""
            # HELP vouchgate_dead_letters Steps that wait for a person.
            # TYPE vouchgate_dead_letters gauge
            vouchgate_dead_letters{connector="greenhouse"} 3
            vouchgate_dead_letters{connector="odd\\"name\\\\\\n"} 12345678.5
            # HELP vouchgate_dead_letters_total Since the start.
            # TYPE vouchgate_dead_letters_total counter
            vouchgate_dead_letters_total 0
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer ",
                "Bearer 0123456789abcdef0123456789abcdeF",
                "Basic 0123456789abcdef0123456789abcdef"
            })
    void nobody_else_does(String authorization) {
        var resource = resource(Optional.of(TOKEN));

        assertThatThrownBy(() -> resource.text(authorization))
                .isInstanceOfSatisfying(
                        UserError.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(401));
    }

    @Test
    void without_a_token_in_the_settings_there_is_nothing_to_read() {
        var resource = resource(Optional.empty());

        assertThatThrownBy(() -> resource.text("Bearer ")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_token_that_could_be_guessed_is_refused_at_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MetricsSettings(Optional.of("secret")))
                .withMessageContaining("gateway.metrics.token")
                .withMessageNotContaining("secret");
        assertThat(new MetricsSettings(Optional.of(TOKEN)).toString()).doesNotContain(TOKEN);
    }

    private static MetricsResource resource(Optional<String> token) {
        var resource = new MetricsResource();
        resource.settings = new MetricsSettings(token);
        resource.clock = Clock.systemUTC();
        resource.all = new AllMeasures() {
            @Override
            List<Measure> at(Instant now) {
                return List.of(
                        Measure.gauge("vouchgate_dead_letters", "Steps that wait for a person.")
                                .with(Map.of("connector", "greenhouse"), 3)
                                .with(Map.of("connector", "odd\"name\\\n"), 12_345_678.5),
                        Measure.counter("vouchgate_dead_letters_total", "Since the start.")
                                .with(Map.of(), 0));
            }
        };
        return resource;
    }
}
