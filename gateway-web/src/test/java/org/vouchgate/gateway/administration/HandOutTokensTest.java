package org.vouchgate.gateway.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.platform.BadInput;

class HandOutTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void a_lifetime_is_an_iso_duration() {
        assertThat(TokenLifetime.read("PT12H", NOON)).isEqualTo(Duration.ofHours(12));
        assertThat(TokenLifetime.read("P1DT1M", NOON))
                .isEqualTo(Duration.ofDays(1).plusMinutes(1));
        assertThat(TokenLifetime.read("P90D", NOON)).isEqualTo(Duration.ofDays(90));
        assertThat(TokenLifetime.read("P1M", NOON)).isEqualTo(Duration.ofDays(30));
        assertThat(TokenLifetime.read("P1Y", NOON)).isEqualTo(Duration.ofDays(365));
    }

    @ParameterizedTest
    @DisplayName("R9.2: no token lasts for ever, for more than a year, or for no time")
    @ValueSource(
            strings = {"P366D", "P1Y1D", "P2Y", "P999999999Y", "PT59S", "PT0S", "-P1D", "P0D", "90", "", "P", "for ever"
            })
    void no_token_lasts_longer_than_a_year(String lifetime) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> TokenLifetime.read(lifetime, NOON))
                .satisfies(refused -> assertThat(refused.problem().errors())
                        .extracting("pointer")
                        .containsExactly("/lifetime"));
    }

    @Test
    @DisplayName("R9.2: a role nobody knows is refused, and not left out")
    void only_known_roles_are_handed_out() {
        assertThat(HandOutTokens.known(List.of("recruiter", "integrator")))
                .containsExactlyInAnyOrder("recruiter", "integrator");
        for (var roles : List.of(List.<String>of(), List.of("root"), List.of("recruiter", "root"))) {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> HandOutTokens.known(roles))
                    .satisfies(refused -> assertThat(refused.problem().errors())
                            .extracting("pointer")
                            .containsExactly("/roles"));
        }
    }
}
