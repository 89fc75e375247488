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

    private static FetchSettings fetch(Duration timeout) {
        return new FetchSettings(timeout, false, Optional.empty());
    }
}
