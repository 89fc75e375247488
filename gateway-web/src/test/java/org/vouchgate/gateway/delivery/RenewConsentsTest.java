package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.round.OneByOnes;
import org.vouchgate.gateway.traffic.AccountKey;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Tokens;
import org.vouchgate.gateway.traffic.Traffic;
import org.vouchgate.gateway.traffic.Urgency;

/** Refresh tokens that lapse after a day are renewed while nothing is sent. */
class RenewConsentsTest {

    private static final Instant NOON = Opened.NOON;
    private static final AtsAccount ACCOUNT =
            new AtsAccount(UUID.randomUUID().toString(), "greenhouse", Map.of(), Map.of());

    /** The first of them all, and no renewal is to wait for somebody to look at it. */
    private static final AccountKey UNREADABLE = new AccountKey(UUID.randomUUID(), "greenhouse");

    private final List<String> renewed = new ArrayList<>();
    private final List<String> paused = new ArrayList<>();
    private StepOutcome outcome = new StepOutcome.Done("-");

    @Test
    void a_consent_that_was_renewed_long_ago_is_renewed() {
        renewing(Optional.of(NOON.minus(Duration.ofHours(8)))).renew();

        assertThat(renewed).hasSize(1);
        assertThat(paused).isEmpty();
    }

    @Test
    void a_fresh_consent_is_left_alone() {
        renewing(Optional.of(NOON.minus(Duration.ofHours(8)).plusSeconds(1))).renew();

        assertThat(renewed).isEmpty();
    }

    @Test
    void an_account_that_lives_by_keys_has_nothing_to_renew() {
        renewing(Optional.empty()).renew();

        assertThat(renewed).isEmpty();
    }

    @Test
    void an_account_whose_consent_is_lost_pauses_and_says_why() {
        outcome = new StepOutcome.Refused(Refusal.AUTHORIZATION_REVOKED, "Greenhouse refuses this consent");

        renewing(Optional.of(NOON.minus(Duration.ofDays(1)))).renew();

        assertThat(paused).containsExactly("authorization_revoked: Greenhouse refuses this consent");
    }

    @Test
    void an_ats_that_does_not_answer_is_asked_again_at_the_next_round() {
        outcome = StepOutcome.Retry.of("Greenhouse could not be reached");

        var renewing = renewing(Optional.of(NOON.minus(Duration.ofDays(1))));
        renewing.renew();
        renewing.renew();

        assertThat(renewed).hasSize(2);
        assertThat(paused).isEmpty();
    }

    private RenewConsents renewing(Optional<Instant> since) {
        var renewing = new RenewConsents();
        renewing.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        renewing.oneByOne = OneByOnes.at(NOON);
        renewing.connectors = new Connectors() {
            @Override
            public Collection<AtsConnector> all() {
                return List.of(new AskingConsent(
                        "greenhouse",
                        new StepOutcome.Done("-"),
                        Optional.of(Duration.ofHours(8)),
                        RenewConsentsTest.this::renew));
            }
        };
        renewing.accounts = new Accounts();
        renewing.tokens = new Tokens() {
            @Override
            public Optional<Instant> refreshedAt(AccountKey key) {
                return since;
            }
        };
        renewing.exchanges = new Exchanges() {
            @Override
            public Exchange open(AtsConnector connector, AtsAccount account, Urgency urgency, Instant at) {
                return Exchange.overHttp(account, request -> new AtsReply.NoAnswer(false), new TokensInMemory(), at);
            }
        };
        renewing.traffic = new Traffic() {
            @Override
            public void pause(AccountKey key, String cause, String reason) {
                paused.add(cause + ": " + reason);
            }
        };
        return renewing;
    }

    private static final class Accounts extends AtsAccounts {

        @Override
        public List<AccountKey> keysOf(String connector) {
            return List.of(UNREADABLE, AccountKey.of(ACCOUNT));
        }

        @Override
        public Optional<AtsAccount> find(UUID employer, String connector) {
            if (employer.equals(UNREADABLE.employer())) {
                throw new IllegalStateException("its secrets cannot be opened");
            }
            return Optional.of(ACCOUNT);
        }
    }

    private StepOutcome renew(Exchange exchange) {
        renewed.add(exchange.account().connector());
        return outcome;
    }
}
