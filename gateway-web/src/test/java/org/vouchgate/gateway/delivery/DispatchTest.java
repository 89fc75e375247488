package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.gateway.lease.Taken;
import org.vouchgate.gateway.platform.DeliverySettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.round.OneByOnes;
import org.vouchgate.gateway.traffic.AccountKey;

/** Whose turn it is, when one of those whose turn it is cannot be opened. */
class DispatchTest {

    private static final AccountKey UNREADABLE = new AccountKey(UUID.randomUUID(), "example");
    private static final AccountKey FIRST = new AccountKey(UUID.randomUUID(), "example");
    private static final AccountKey LAST = new AccountKey(UUID.randomUUID(), "example");

    private final List<AccountKey> served = new ArrayList<>();

    @Test
    void an_account_that_cannot_be_opened_takes_nobody_elses_turn() {
        dispatch().serveDue();

        assertThat(served).containsExactly(FIRST, LAST);
    }

    private Dispatch dispatch() {
        var dispatch = new Dispatch();
        dispatch.queue = new DeliveryQueue() {
            @Override
            List<AccountKey> accounts(Instant at) {
                return List.of(FIRST, UNREADABLE, LAST);
            }

            @Override
            List<Taken<Delivery>> take(AccountKey account, int most, Instant at, Instant until) {
                served.add(account);
                return List.of();
            }
        };
        dispatch.accounts = new AtsAccounts() {
            @Override
            public Optional<AtsAccount> find(UUID employer, String connector) {
                if (employer.equals(UNREADABLE.employer())) {
                    throw new IllegalStateException("its secrets cannot be opened");
                }
                return Optional.empty();
            }
        };
        dispatch.connectors = new Connectors();
        dispatch.rota = new Rota();
        dispatch.commit = new ShortCommit();
        dispatch.oneByOne = OneByOnes.at(NOON);
        dispatch.settings = new DeliverySettings(
                1,
                Duration.ofMinutes(2),
                Duration.ofMinutes(15),
                SettlementTest.RULES,
                new DeliverySettings.Breaker(5, Duration.ofMinutes(1)));
        dispatch.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return dispatch;
    }
}
