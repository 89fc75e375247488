package org.vouchgate.ats.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.secret.Secret;

class BearerKeyTest {

    private static final List<Secret> ACTIVE = List.of(new Secret("current-key"), new Secret("older-key"));

    @ParameterizedTest
    @ValueSource(strings = {"Bearer current-key", "bearer  older-key"})
    void every_active_key_is_accepted(String header) {
        assertThat(BearerKey.accepted(request(header), ACTIVE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer another-key", "Bearer ", "current-key", "Basic current-key", ""})
    void nothing_else_is(String header) {
        assertThat(BearerKey.accepted(request(header), ACTIVE)).isFalse();
    }

    @Test
    void of_two_keys_none_can_be_told_to_be_the_right_one() {
        var two = new InboundRequest(
                "GET",
                "tests",
                Map.of(),
                Map.of("Authorization", List.of("Bearer current-key", "Bearer older-key")),
                new byte[0]);

        assertThat(BearerKey.presented(two)).isEmpty();
    }

    private static InboundRequest request(String header) {
        return new InboundRequest("GET", "tests", Map.of(), Map.of("Authorization", List.of(header)), new byte[0]);
    }
}
