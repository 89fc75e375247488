package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.testkit.wallet.WalletHttp.HttpAnswer;

/** R2.1: one answer wins, however many arrive. */
class OneAnswerWinsIT {

    private static final int CROWD = 8;

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());

    @Test
    @DisplayName("A-94: the same answer sent again is refused, and changes nothing")
    void a_replay_to_the_same_request_is_refused() {
        var candidate = Candidate.certified();
        var asked = recruiting.ask();
        var ask = candidate.read(asked);
        var vpToken = candidate.vpToken(ask);

        var first = candidate.post(ask, vpToken);
        var closedAt = asked.see().object().getString("closedAt");
        var second = candidate.post(ask, vpToken);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(400);
        assertThat(asked.state()).isEqualTo("verified");
        assertThat(asked.see().object().getString("closedAt")).isEqualTo(closedAt);
    }

    @Test
    @DisplayName("A-26: a presentation made for one request does not answer another")
    void a_presentation_made_for_one_request_does_not_answer_another() {
        var candidate = Candidate.certified();
        var first = recruiting.ask();
        var captured = candidate.vpToken(candidate.read(first));
        var second = recruiting.ask();

        var answer = candidate.post(candidate.read(second), captured);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(second.state()).isEqualTo("not_verified");
        assertThat(second.failures()).containsExactly("holder-proof-nonce-mismatch");
    }

    @Test
    @DisplayName("A-121: of eight answers at once exactly one is taken, and one assessment is kept")
    void of_eight_answers_at_once_one_wins() throws InterruptedException, ExecutionException {
        var asked = recruiting.ask();

        var answers = allAtOnce(asked);

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 400).hasSize(CROWD - 1);
        assertThat(asked.state()).isEqualTo("verified");
        assertThat(asked.assessment().getJsonArray("credentials")).hasSize(1);
    }

    static List<HttpAnswer> allAtOnce(Asked asked) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(CROWD);
        try {
            var running = new ArrayList<Future<HttpAnswer>>();
            for (int i = 0; i < CROWD; i++) {
                running.add(threads.submit(prepared(asked, start)));
            }
            start.countDown();
            var answers = new ArrayList<HttpAnswer>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<HttpAnswer> prepared(Asked asked, CountDownLatch start) {
        var candidate = Candidate.certified();
        var ask = candidate.read(asked);
        var vpToken = candidate.vpToken(ask);
        return () -> {
            start.await();
            return candidate.post(ask, vpToken);
        };
    }
}
