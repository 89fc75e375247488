package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;

/** R7.4: how requests end without an answer, and how everything about them goes. */
class EndsIT {

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());

    @Test
    void a_request_that_nobody_answers_in_time_expires_and_can_be_neither_fetched_nor_answered() {
        var candidate = Candidate.certified();
        var asked = recruiting.ask(request -> request.add("lifetime", "PT2S"));
        var ask = candidate.read(asked);
        var vpToken = candidate.vpToken(ask);

        asked.awaitState("expired");

        assertThat(asked.reason()).isEqualTo("not-answered-in-time");
        assertThat(candidate.post(ask, vpToken).status()).isEqualTo(400);
        assertThat(asked.state()).isEqualTo("expired");
        assertThat(asked.see().object()).doesNotContainKey("authorizationRequest");
    }

    @Test
    void a_cancelled_request_takes_no_answer_and_cannot_be_cancelled_again() {
        var candidate = Candidate.certified();
        var asked = recruiting.ask();
        var ask = candidate.read(asked);

        var first = recruiting
                .recruiter()
                .post(asked.path() + "/cancel", Json.createObjectBuilder().build());
        var second = recruiting
                .recruiter()
                .post(asked.path() + "/cancel", Json.createObjectBuilder().build());

        assertThat(first.status()).isBetween(200, 204);
        assertThat(second.status()).isEqualTo(409);
        assertThat(asked.state()).isEqualTo("cancelled");
        assertThat(asked.reason()).isEqualTo("cancelled-by-employer");
        assertThat(candidate.post(ask, candidate.vpToken(ask)).status()).isEqualTo(400);
    }

    @Test
    void everything_about_an_answer_is_gone_when_its_retention_is_over() {
        var asked = recruiting.ask(request -> request.add("retention", "PT2S"));
        Candidate.certified().answer(asked);
        assertThat(asked.assessment().getString("outcome")).isEqualTo("verified");

        awaitGone(recruiting, asked.path());

        assertThat(recruiting.recruiter().get(asked.path() + "/assessment").status())
                .isEqualTo(404);
        assertThat(recruiting.recruiter().get(asked.path() + "/summary.pdf").status())
                .isEqualTo(404);
        assertThat(recruiting.recruiter().get(asked.path() + "/deliveries").status())
                .isEqualTo(404);
        assertThat(recruiting.recruiter().get("/api/v1/presentation-requests").text())
                .doesNotContain(asked.id());
    }

    @Test
    void what_is_kept_longer_is_still_there_meanwhile() {
        var asked = recruiting.ask(request -> request.add("retention", "PT1H"));

        Candidate.certified().answer(asked);

        assertThat(asked.see().object().getString("retention")).isEqualTo("PT1H");
        assertThat(asked.state()).isEqualTo("verified");
    }

    static void awaitGone(Recruiting recruiting, String path) {
        var end = System.nanoTime() + 40_000_000_000L;
        while (recruiting.recruiter().get(path).status() != 404) {
            assertThat(System.nanoTime()).as("still there: " + path).isLessThan(end);
            Asked.pause();
        }
    }
}
