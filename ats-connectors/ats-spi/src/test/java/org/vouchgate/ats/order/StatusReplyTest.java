package org.vouchgate.ats.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReplyTest {

    private static final Inbound PING = new Inbound.Ping(Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "UNAUTHENTICATED, 401",
        "STALE, 401",
        "UNKNOWN_OPERATION, 404",
        "MALFORMED, 422",
        "FOREIGN_CALLBACK, 422"
    })
    void a_refusal_is_told_by_its_status_whatever_the_gateway_would_answer(Rejection reason, int status) {
        var refused = new Inbound.Rejected(reason, "why");

        assertThat(StatusReply.of(refused, new OrderAnswer.Acknowledged()).status())
                .isEqualTo(status);
        assertThat(StatusReply.withReasons(refused, new OrderAnswer.Declined("no"))
                        .status())
                .isEqualTo(status);
        assertThat(StatusReply.refusal(refused).text()).isEqualTo("{\"message\":\"why\"}");
    }

    @Test
    void who_is_to_come_again_is_told_when() {
        var reply = StatusReply.of(PING, new OrderAnswer.Busy());

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.headers()).containsEntry("Retry-After", "30");
    }

    @Test
    void what_cannot_be_ordered_is_success_to_who_reads_no_sentence() {
        var declined = new OrderAnswer.Declined("There is no such package.");

        assertThat(StatusReply.of(PING, declined).status()).isEqualTo(200);
        assertThat(StatusReply.withReasons(PING, declined).status()).isEqualTo(422);
        assertThat(StatusReply.withReasons(PING, declined).text()).contains("There is no such package.");
    }
}
