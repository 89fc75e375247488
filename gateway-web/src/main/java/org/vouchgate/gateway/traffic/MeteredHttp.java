package org.vouchgate.gateway.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.http.AtsHttp;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsReply.NoAnswer;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.RetryAfter;

/**
 * Counts each call and learns from each answer. A call that must not be made now is answered in the vendor's stead, with
 * 429 and when to come back, which every connector understands; nothing is sent.
 */
final class MeteredHttp implements AtsHttp {

    private static final int TOO_MANY = 429;
    private static final List<String> REMAINING =
            List.of("X-RateLimit-Remaining", "X-Rate-Limit-Remaining", "RateLimit-Remaining");

    private final AtsHttp http;
    private final Gate gate;

    MeteredHttp(AtsHttp http, Gate gate) {
        this.http = http;
        this.gate = gate;
    }

    @Override
    public AtsReply send(AtsRequest request) {
        var call = gate.pass(request.timeout());
        if (call.isEmpty()) {
            return later();
        }
        var end = CallEnd.FAILED; // also if the client itself breaks
        try {
            var reply = http.send(request);
            end = reply.fold(this::end, MeteredHttp::end, forbidden -> CallEnd.FINE);
            gate.log().called(request, words(reply));
            return reply;
        } finally {
            gate.ended(call.get(), end);
        }
    }

    private static CallEnd end(NoAnswer silence) {
        return silence.givenUp() ? CallEnd.GIVEN_UP : CallEnd.FAILED;
    }

    private CallEnd end(Answered answer) {
        var asked = RetryAfter.of(answer, gate.now());
        if (answer.status() == TOO_MANY) {
            return new CallEnd(false, Optional.of(until(asked.orElseGet(gate::usualPatience))));
        }
        if (answer.status() >= 500) {
            return new CallEnd(true, Optional.empty());
        }
        return isSpent(answer) ? new CallEnd(false, asked.map(this::until)) : CallEnd.FINE;
    }

    private static boolean isSpent(Answered answer) {
        return REMAINING.stream()
                .flatMap(name -> answer.header(name).stream())
                .anyMatch(left -> left.strip().equals("0"));
    }

    private Instant until(Duration asked) {
        return gate.now().plus(asked);
    }

    private AtsReply later() {
        var wait = gate.log()
                .heldUntil()
                .map(until -> Duration.between(gate.now(), until))
                .orElseGet(gate::usualPatience);
        return new Answered(
                TOO_MANY, Map.of("Retry-After", List.of(Long.toString(Math.max(1, wait.toSeconds())))), new byte[0]);
    }

    private static String words(AtsReply reply) {
        return reply.fold(
                answered -> "answered " + answered.status(),
                silence -> silence.perhapsSent() ? "no answer" : "not reached",
                forbidden -> "address refused");
    }
}
