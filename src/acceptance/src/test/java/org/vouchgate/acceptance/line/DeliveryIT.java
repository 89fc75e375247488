package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.LoopbackSite;

/** Results on their way to the employer's system: signed, at least once, one effect. */
class DeliveryIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static LoopbackSite site;
    private static Webhooks webhooks;

    @BeforeAll
    static void connect() {
        site = LoopbackSite.start();
        webhooks = Webhooks.connect(RECRUITING, site);
    }

    @AfterAll
    static void disconnect() {
        Webhooks.disconnect(RECRUITING);
        site.close();
    }

    @Test
    void a_verified_result_arrives_signed_with_its_skills_and_without_the_credential() {
        var asked = RECRUITING.ask();
        Candidate.certified().answer(asked);

        var event = webhooks.await(asked, 20);

        var said = event.envelope().toString();
        assertThat(event.type()).contains("vouchgate");
        assertThat(said).contains("verified", "Java").doesNotContain(College.GIVEN_NAME, "~ey");
        awaitDelivered(asked);
        assertThat(webhooks.about(asked)).hasSize(1);
    }

    @Test
    void a_decline_is_told_too() {
        var candidate = Candidate.certified();
        var asked = RECRUITING.ask();
        candidate.wallet().decline(candidate.read(asked), Candidate.http());

        var event = webhooks.await(asked, 20);

        assertThat(event.envelope().toString()).contains("declined");
    }

    @Test
    void what_was_sent_and_what_came_of_it_can_be_seen() {
        var asked = RECRUITING.ask();
        Candidate.certified().answer(asked);
        webhooks.await(asked, 20);
        awaitDelivered(asked);

        var delivery = asked.deliveries().get(0);

        assertThat(delivery.getString("connector")).isEqualTo("generic");
        assertThat(delivery.getInt("attempts")).isEqualTo(1);
        assertThat(delivery.getString("idempotencyKey"))
                .isEqualTo(webhooks.about(asked).get(0).id());
    }

    @Test
    void the_signing_secret_goes_in_and_never_comes_out() {
        var accounts = RECRUITING.admin().get("/api/v1/ats-accounts");

        assertThat(accounts.text()).contains("signing-secret").doesNotContain(webhooks.secret());
    }

    static void awaitDelivered(Asked asked) {
        var end = System.nanoTime() + 150_000_000_000L;
        while (!asked.deliveries().stream()
                .allMatch(delivery -> delivery.getString("state").equals("delivered"))) {
            assertThat(System.nanoTime()).as("still: " + asked.deliveries()).isLessThan(end);
            Asked.pause();
        }
    }
}
