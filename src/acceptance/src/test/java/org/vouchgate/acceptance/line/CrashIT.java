package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.server.Database;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.LoopbackSite;

/** The gateway is killed (SIGKILL) between answer and delivery: nothing is lost, and each result has one effect. */
class CrashIT {

    @Test
    void a_gateway_killed_between_answer_and_delivery_loses_nothing_and_delivers_once_in_effect() throws IOException {
        try (var site = LoopbackSite.start();
                var server = GatewayServer.start("crash", Database.h2(), Map.of("gateway.fetch.timeout", "PT20S"))) {
            var recruiting = Recruiting.on(server);
            var webhooks = Webhooks.connect(recruiting, site);
            var taken = recruiting.ask();
            var waiting = recruiting.ask();

            // The receiver takes the first event but has not answered yet; the second has not been sent.
            site.holdAnswers(15);
            Candidate.certified().answer(taken);
            webhooks.await(taken, 20);
            var accepted = Candidate.certified().answer(waiting);
            server.kill();
            site.holdAnswers(0);

            assertThat(accepted.status()).isEqualTo(200);
            assertThat(webhooks.about(waiting)).isEmpty();
            server.start();
            var recruiter = Api.as("recruiter", server);
            assertThat(waiting.seenBy(recruiter).state()).isEqualTo("verified");
            assertThat(waiting.seenBy(recruiter).findings()).hasSize(6);
            webhooks.await(waiting, 30);
            DeliveryIT.awaitDelivered(waiting.seenBy(recruiter));
            DeliveryIT.awaitDelivered(taken.seenBy(recruiter));
            assertThat(site.calls())
                    .as("the first event twice, the second once")
                    .isEqualTo(3);
            assertThat(webhooks.about(taken)).hasSize(1);
            assertThat(webhooks.about(waiting)).hasSize(1);
        }
    }
}
