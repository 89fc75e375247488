package org.vouchgate.ats.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InboundRequestTest {

    @Test
    void headers_are_found_in_any_case() {
        assertThat(request(Map.of("X-Signature", List.of("a"))).header("x-signature"))
                .contains("a");
    }

    @Test
    void a_header_that_came_twice_proves_nothing() {
        assertThat(request(Map.of("X-Signature", List.of("a", "b"))).header("X-Signature"))
                .isEmpty();
    }

    @Test
    void names_addresses_and_keys_are_never_printed() {
        var candidate = new OrderedCandidate(
                "Ada Example", "ada@mail.example", Optional.empty(), Optional.of("42"), Optional.empty());
        var order = new Inbound.Order(
                "https://ats.example/cb?key=k3y",
                "p",
                candidate,
                Optional.empty(),
                Optional.empty(),
                Optional.of("rec@x"),
                Optional.empty(),
                Optional.of("hello Ada"));

        assertThat(order + " " + request(Map.of("Authorization", List.of("Basic azN5Og=="))))
                .doesNotContain("Ada")
                .doesNotContain("ada@")
                .doesNotContain("k3y")
                .doesNotContain("rec@x")
                .doesNotContain("azN5");
    }

    private static InboundRequest request(Map<String, List<String>> headers) {
        return new InboundRequest(
                "POST", "orders", Map.of(), headers, "{\"name\":\"Ada\"}".getBytes(StandardCharsets.UTF_8));
    }
}
