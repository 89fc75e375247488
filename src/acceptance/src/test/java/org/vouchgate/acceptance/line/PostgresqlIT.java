package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.LoopbackSite;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.wallet.ProofTweaks;

/** The core of the line once more on PostgreSQL, where the races are decided by another database. */
class PostgresqlIT {

    private final Recruiting recruiting = Recruiting.on(Gateways.onPostgresql());

    @Test
    void the_line_runs_from_asking_to_the_webhook_and_the_summary() {
        try (var site = LoopbackSite.start()) {
            var webhooks = Webhooks.connect(recruiting, site);
            var asked = recruiting.ask();

            Candidate.certified().answer(asked);

            assertThat(asked.state()).isEqualTo("verified");
            assertThat(asked.assessment().getJsonObject("match").getInt("score"))
                    .isPositive();
            webhooks.await(asked, 20);
            DeliveryIT.awaitDelivered(asked);
            assertThat(recruiting.recruiter().get(asked.path() + "/summary.pdf").status())
                    .isEqualTo(200);
            Webhooks.disconnect(recruiting);
        }
    }

    @Test
    @DisplayName("A-121: of eight answers at once exactly one is taken")
    void of_eight_answers_at_once_one_wins() throws InterruptedException, ExecutionException {
        var asked = recruiting.ask();

        var answers = OneAnswerWinsIT.allAtOnce(asked);

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 400).hasSize(7);
        assertThat(asked.state()).isEqualTo("verified");
    }

    @Test
    void a_forged_proof_is_recorded_with_its_reason() {
        var asked = recruiting.ask();

        Candidate.certified().answer(asked, ProofTweaks.proof(Jws::corrupt));

        assertThat(asked.failures()).containsExactly("holder-proof-signature-invalid");
    }

    @Test
    void a_request_past_its_retention_is_erased() {
        var asked = recruiting.ask(request -> request.add("retention", "PT1S"));
        Candidate.certified().answer(asked);

        EndsIT.awaitGone(recruiting, asked.path());
    }
}
