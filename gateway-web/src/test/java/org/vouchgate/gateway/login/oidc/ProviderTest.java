package org.vouchgate.gateway.login.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProviderTest {

    private static final URI KEYS = URI.create(FakeProvider.ISSUER + "/keys");

    private final Flow flow = new Flow();

    @Test
    void the_discovery_document_is_asked_for_once_an_hour() {
        flow.published.metadata();
        flow.at(Flow.NOON.plus(Duration.ofMinutes(59)));
        flow.published.metadata();
        assertThat(flow.provider.asked).hasSize(1);

        flow.at(Flow.NOON.plus(Duration.ofMinutes(60)));
        flow.published.metadata();
        assertThat(flow.provider.asked).hasSize(2);
    }

    @Test
    void silence_is_not_remembered() {
        flow.provider.silent = true;
        assertThat(flow.published.metadata()).isEmpty();

        flow.provider.silent = false;
        assertThat(flow.published.metadata()).isPresent();
    }

    @Test
    @DisplayName("R0.6: a discovery document of another issuer is not used")
    void a_document_about_another_issuer_is_not_used() {
        flow.provider.publishedIssuer = FakeProvider.ISSUER + "/";

        assertThat(flow.published.metadata()).isEmpty();
    }

    @Test
    void a_new_key_is_looked_for_at_most_once_a_minute() {
        flow.published.keys(KEYS, Optional.of("one"));
        flow.provider.key = FakeProvider.key("two");

        assertThat(flow.published.keys(KEYS, Optional.of("two")).orElseThrow().getKeyByKeyId("two"))
                .isNull();
        flow.at(Flow.NOON.plusSeconds(60));
        assertThat(flow.published.keys(KEYS, Optional.of("two")).orElseThrow().getKeyByKeyId("two"))
                .isNotNull();
        flow.published.keys(KEYS, Optional.of("two"));
        assertThat(flow.provider.asked).hasSize(2);
    }
}
