package org.vouchgate.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting that cannot work stops the deployment, and says which one it was. */
class SettingsTest {

    private static final Path SOMEWHERE = Path.of(".");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gateway.example",
                "https://gateway.example/",
                "https://gateway.example/path",
                "https://gateway.example?x",
                "https://gateway.example#x",
                "https://somebody@gateway.example",
                "https:gateway.example",
                "gateway.example"
            })
    void a_public_address_is_https_and_a_host(String address) {
        assertThatThrownBy(() -> gateway(address, false)).hasMessageContaining("gateway.public-url");
    }

    @Test
    void an_address_of_the_gateways_is_below_its_public_address() {
        assertThat(gateway("https://gateway.example:8443", false).at("/login"))
                .isEqualTo(URI.create("https://gateway.example:8443/login"));
    }

    @Test
    void times_have_bounds() {
        var day = Duration.ofDays(1);

        assertThatCode(() -> new RequestSettings(Duration.ofMinutes(1), day, false))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new RequestSettings(Duration.ofSeconds(59), day, false))
                .hasMessageContaining("gateway.request.lifetime");
        assertThatThrownBy(() -> new RequestSettings(Duration.ofDays(91), day, false))
                .hasMessageContaining("gateway.request.lifetime");
        assertThatThrownBy(() -> new RequestSettings(day, Duration.ofHours(23), false))
                .hasMessageContaining("gateway.request.retention");
        assertThatThrownBy(() -> new RequestSettings(day, Duration.ofDays(731), false))
                .hasMessageContaining("gateway.request.retention");
        assertThatThrownBy(() -> fetch(Duration.ofMillis(999))).hasMessageContaining("gateway.fetch.timeout");
        assertThatThrownBy(() -> fetch(Duration.ofSeconds(121))).hasMessageContaining("gateway.fetch.timeout");
    }

    @Test
    void a_profile_is_one_of_two() {
        var address = URI.create("https://gateway.example");

        assertThatThrownBy(() -> new Settings().gateway(address, "prod", SOMEWHERE, SOMEWHERE, SOMEWHERE))
                .hasMessageContaining("gateway.profile");
        assertThat(new Settings()
                        .gateway(address, "production", SOMEWHERE, SOMEWHERE, SOMEWHERE)
                        .demo())
                .isFalse();
    }

    private static GatewaySettings gateway(String address, boolean demo) {
        return new GatewaySettings(URI.create(address), demo, SOMEWHERE, SOMEWHERE, SOMEWHERE);
    }

    @Test
    void open_questions_are_asked_again_at_growing_intervals_up_to_the_longest() {
        var settings = new StatusSettings(true, Duration.ofMinutes(5), Duration.ofHours(6), 40);

        assertThat(settings.pauseAfter(0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.pauseAfter(1)).isEqualTo(Duration.ofMinutes(10));
        assertThat(settings.pauseAfter(6)).isEqualTo(Duration.ofMinutes(320));
        assertThat(settings.pauseAfter(7)).isEqualTo(Duration.ofHours(6));
        assertThat(settings.pauseAfter(1000)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void pauses_have_bounds() {
        assertThatThrownBy(() -> recheck(Duration.ZERO, Duration.ofHours(6), 1))
                .hasMessageContaining("gateway.recheck.first-pause");
        assertThatThrownBy(() -> recheck(Duration.ofHours(2), Duration.ofHours(1), 1))
                .hasMessageContaining("gateway.recheck.longest-pause");
        assertThatThrownBy(() -> recheck(Duration.ofHours(1), Duration.ofHours(6), -1))
                .hasMessageContaining("gateway.recheck.attempts");
    }

    private static StatusSettings recheck(Duration first, Duration longest, int attempts) {
        return new StatusSettings(true, first, longest, attempts);
    }

    private static FetchSettings fetch(Duration timeout) {
        return new FetchSettings(timeout, Duration.ofSeconds(30), false, Optional.empty());
    }
}
