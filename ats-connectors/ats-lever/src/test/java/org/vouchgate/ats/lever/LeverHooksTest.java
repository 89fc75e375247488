package org.vouchgate.ats.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.SubscribesToEvents.Subscribed;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.testkit.ats.FakeLever;

class LeverHooksTest {

    private static final URI ADDRESS = URI.create("https://gateway.example/ats/lever/at/k1/events");

    private final FakeLever lever = FakeLever.start();

    @AfterEach
    void stop() {
        lever.close();
    }

    @Test
    void every_event_gets_a_webhook_and_its_token_is_kept() {
        var subscribed = subscribe(account(Map.of()));

        assertThat(subscribed.outcome()).isInstanceOf(Done.class);
        assertThat(lever.webhooks()).hasSize(LeverEvent.values().length).containsValue(ADDRESS.toString());
        for (var event : LeverEvent.values()) {
            assertThat(subscribed.secrets().get(event.secret()).reveal())
                    .isEqualTo(lever.signatureToken(event.word()).orElseThrow());
        }
    }

    @Test
    void the_tokens_are_among_the_settings_that_are_declared() {
        assertThat(LeverSettings.declared())
                .extracting(setting -> setting.name())
                .containsAll(subscribe(account(Map.of())).secrets().keySet());
    }

    @Test
    void what_is_set_up_and_known_is_kept() {
        var known = subscribe(account(Map.of())).secrets();

        var again = subscribe(account(known));

        assertThat(again.outcome()).isInstanceOf(Done.class);
        assertThat(again.secrets()).isEmpty();
        assertThat(lever.webhookCount()).isEqualTo(LeverEvent.values().length);
    }

    @Test
    void a_webhook_whose_token_got_lost_is_made_anew() {
        subscribe(account(Map.of()));
        var lost = lever.signatureToken("candidateHired").orElseThrow();

        var again = subscribe(account(Map.of()));

        assertThat(lever.webhookCount()).isEqualTo(LeverEvent.values().length);
        assertThat(again.secrets().get(LeverEvent.HIRED.secret()).reveal()).isNotEqualTo(lost);
    }

    @Test
    void what_was_set_up_before_it_failed_is_not_lost() {
        lever.allow(4);

        var broken = subscribe(account(Map.of()));
        lever.allow(Integer.MAX_VALUE);
        var again = subscribe(account(broken.secrets()));

        assertThat(broken.outcome()).isInstanceOf(Retry.class);
        assertThat(broken.secrets()).hasSize(3);
        assertThat(again.outcome()).isInstanceOf(Done.class);
        assertThat(again.secrets()).hasSize(3);
        assertThat(lever.webhookCount()).isEqualTo(LeverEvent.values().length);
    }

    private Subscribed subscribe(AtsAccount account) {
        return new LeverHooks().subscribe(ADDRESS, Optional.empty(), Accounts.exchange(account));
    }

    private AtsAccount account(Map<String, Secret> tokens) {
        var secrets = new HashMap<String, List<Secret>>();
        secrets.put(LeverSettings.API_KEY, List.of(new Secret(lever.apiKey())));
        tokens.forEach((name, token) -> secrets.put(name, List.of(token)));
        return Accounts.account(lever, Map.of(), secrets);
    }
}
