package org.vouchgate.gateway.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.traffic.Roads.LIMITS;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.gateway.persistence.Engine;

/** Calls that are counted, and answers that teach. */
class MeteredHttpTest {

    private final Roads roads = new Roads(Engine.H2);
    private final AccountKey account = roads.account();
    private final List<AtsRequest> sent = new ArrayList<>();
    private final CallLog log = new CallLog();

    @Test
    @DisplayName("9 (4): after a 429 nothing more is sent; connectors hear 429 from the gateway, and when to come back")
    void patience_is_kept_without_asking_the_vendor_again() {
        var http = http(new Answered(429, Map.of("Retry-After", List.of("300")), new byte[0]));

        http.send(request());
        var second = http.send(request());

        assertThat(sent).hasSize(1);
        assertThat(((Answered) second).status()).isEqualTo(429);
        assertThat(((Answered) second).header("Retry-After")).contains("300");
        assertThat(log.heldUntil()).contains(roads.now().plusSeconds(300));
    }

    @Test
    @DisplayName("9 (5): the last call of a quota stops the account until the quota begins anew")
    void a_spent_quota_is_heeded_before_it_is_exceeded() {
        var http = http(new Answered(
                200, Map.of("X-RateLimit-Remaining", List.of("0"), "X-RateLimit-Reset", List.of("20")), new byte[0]));

        http.send(request());

        assertThat(roads.gateway().room(account, LIMITS)).isZero();
        roads.pass(Duration.ofSeconds(20));
        assertThat(roads.gateway().room(account, LIMITS)).isPositive();
    }

    @Test
    void servers_that_fail_count_against_the_account_and_clients_mistakes_do_not() {
        http(new Answered(422, Map.of(), new byte[0])).send(request());
        assertThat(roads.gateway().of(account, LIMITS).orElseThrow().failures()).isZero();

        http(new AtsReply.NoAnswer(true)).send(request());
        assertThat(roads.gateway().of(account, LIMITS).orElseThrow().failures()).isEqualTo(1);
    }

    @Test
    @DisplayName("R9.7: whoever breaks off is done with a call; whoever we left waiting is not, and counts on")
    void only_calls_that_we_gave_up_count_on() {
        http(new AtsReply.NoAnswer(true)).send(request());
        assertThat(roads.underWay(account)).isZero();

        http(new AtsReply.NoAnswer(true, true)).send(request());
        assertThat(roads.underWay(account)).isEqualTo(1);
    }

    @Test
    @DisplayName("9 (6): what is kept of a call is its host and a digest, not a word of what was sent")
    void a_call_is_kept_as_a_digest() {
        http(new Answered(422, Map.of(), new byte[0])).send(request());

        assertThat(log.last().orElseThrow())
                .startsWith("POST ats.example, 3 bytes, SHA-256 ")
                .endsWith("answered 422")
                .doesNotContain("Ada", "secret");
    }

    private MeteredHttp http(AtsReply reply) {
        return new MeteredHttp(
                request -> {
                    sent.add(request);
                    return reply;
                },
                new Gate(roads.gateway(), account, LIMITS, Urgency.AWAITED, log, roads.clock()));
    }

    private static AtsRequest request() {
        return AtsRequest.of("POST", URI.create("https://ats.example/notes?key=secret"))
                .with("text/plain", "Ada".getBytes(StandardCharsets.UTF_8));
    }
}
