package org.vouchgate.gateway.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.traffic.Roads.LIMITS;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.persistence.Race;
import org.vouchgate.gateway.traffic.Permission.Granted;
import org.vouchgate.gateway.traffic.Permission.Held;
import org.vouchgate.gateway.traffic.Permission.Why;

/** One account's limits, breaker and pause, as several gateways see them. */
class TrafficTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    @DisplayName("R9.7: two gateways share one bucket, and one account's calls cost another nothing")
    void gateways_share_one_bucket(Engine engine) {
        var roads = new Roads(engine);
        var account = roads.account();
        var other = roads.account();
        var one = roads.gateway();
        var two = roads.gateway();

        call(one, account);
        call(two, account);

        assertThat(one.ask(account, LIMITS, Urgency.AWAITED, PATIENCE)).isInstanceOf(Held.class);
        assertThat(why(two, account)).isEqualTo(Why.LIMIT);
        call(one, other);
        roads.pass(Duration.ofSeconds(2));
        call(two, account);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R9.7: of many who ask at once no more are let through than may call at the same time")
    void simultaneous_calls_are_counted_over_all_gateways(Engine engine) {
        var roads = new Roads(engine);
        var account = roads.account();
        var wide = new org.vouchgate.ats.Capabilities.Limits(1000, Duration.ofSeconds(1), 3);

        var answers = Race.of(8, () -> roads.gateway().ask(account, wide, Urgency.AWAITED, PATIENCE));

        assertThat(answers).filteredOn(Granted.class::isInstance).hasSize(3);
        var busy = roads.gateway().ask(account, wide, Urgency.AWAITED, PATIENCE);
        assertThat(((Held) busy).why()).isEqualTo(Why.BUSY);
        roads.pass(PATIENCE);
        assertThat(roads.gateway().ask(account, wide, Urgency.AWAITED, PATIENCE))
                .as("calls of a gateway that died are forgotten")
                .isInstanceOf(Granted.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R9.7: a call that we gave up counts for ten seconds more, since the other side may still be at it")
    void a_call_that_was_given_up_counts_a_while_longer(Engine engine) {
        var roads = new Roads(engine);
        var account = roads.account();
        var one = new org.vouchgate.ats.Capabilities.Limits(1000, Duration.ofSeconds(1), 1);
        var call = ((Granted) roads.gateway().ask(account, one, Urgency.AWAITED, Duration.ofMinutes(2))).call();

        roads.gateway().ended(account, call, CallEnd.GIVEN_UP);

        roads.pass(Duration.ofMillis(9_900));
        assertThat(((Held) roads.gateway().ask(account, one, Urgency.AWAITED, PATIENCE)).why())
                .isEqualTo(Why.BUSY);
        roads.pass(Duration.ofMillis(100));
        assertThat(roads.gateway().ask(account, one, Urgency.AWAITED, PATIENCE)).isInstanceOf(Granted.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("9 (4): when one gateway is told 429, all of them stop for this account until then")
    void patience_is_everybodys(Engine engine) {
        var roads = new Roads(engine);
        var account = roads.account();
        var call = call(roads.gateway(), account);

        roads.gateway()
                .ended(account, call, new CallEnd(false, Optional.of(roads.now().plusSeconds(300))));

        assertThat(roads.gateway().room(account, LIMITS)).isZero();
        assertThat(why(roads.gateway(), account)).isEqualTo(Why.LIMIT);
        assertThat(roads.gateway().of(account, LIMITS).orElseThrow().state()).isEqualTo("limited");
        roads.pass(Duration.ofSeconds(300));
        call(roads.gateway(), account);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("9 (5): after failures in a row an account is left alone, then one call tries, for all gateways")
    void the_breaker_opens_tries_and_closes(Engine engine) {
        var roads = new Roads(engine);
        var account = roads.account();
        fail(roads, account, 3);
        assertThat(why(roads.gateway(), account)).isEqualTo(Why.OPEN);

        roads.pass(Duration.ofSeconds(30));
        assertThat(roads.gateway().room(account, LIMITS)).isEqualTo(1);
        var trial = call(roads.gateway(), account);
        assertThat(why(roads.gateway(), account)).as("one tries").isEqualTo(Why.OPEN);
        roads.gateway().ended(account, trial, CallEnd.FAILED);
        roads.pass(Duration.ofSeconds(59));
        assertThat(why(roads.gateway(), account)).as("twice as long").isEqualTo(Why.OPEN);
        roads.pass(Duration.ofSeconds(1));
        roads.gateway().ended(account, call(roads.gateway(), account), CallEnd.FINE);

        assertThat(roads.gateway().of(account, LIMITS).orElseThrow().state()).isEqualTo("running");
        roads.pass(Duration.ofSeconds(10));
        call(roads.gateway(), account);
        assertThat(roads.gateway().isDown(account)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_pause_lasts_until_somebody_ends_it(Engine engine) {
        var roads = new Roads(engine);
        var account = roads.account();

        roads.gateway().pause(account, "authorization_revoked", "Example answered 401");
        roads.gateway().pause(account, "authorization_revoked", "Example answered 401");
        roads.pass(Duration.ofDays(30));

        assertThat(why(roads.gateway(), account)).isEqualTo(Why.PAUSED);
        assertThat(roads.gateway().of(account, LIMITS).orElseThrow().pauseReason())
                .contains("Example answered 401");
        assertThat(roads.audited(account.employer(), "ats.paused")).isEqualTo(1);
        assertThat(roads.gateway().resume(account, "admin-1")).isTrue();
        call(roads.gateway(), account);
        assertThat(roads.audited(account.employer(), "ats.resumed")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("8: whoever mends an account is not held by the pause that waits for them, only by the ATS itself")
    void a_pause_does_not_hold_whoever_mends_it(Engine engine) {
        var roads = new Roads(engine);
        var account = roads.account();
        roads.gateway().pause(account, "authorization_revoked", "Example answered 401");
        assertThat(why(roads.gateway(), account)).isEqualTo(Why.PAUSED);

        var call = roads.gateway().ask(account, LIMITS, Urgency.MENDING, PATIENCE);

        assertThat(call).isInstanceOf(Granted.class);
        var until = Optional.of(roads.now().plusSeconds(300));
        roads.gateway().ended(account, ((Granted) call).call(), new CallEnd(false, until));
        assertThat(((Held) roads.gateway().ask(account, LIMITS, Urgency.MENDING, PATIENCE)).why())
                .isEqualTo(Why.LIMIT);
    }

    private static void fail(Roads roads, AccountKey account, int times) {
        for (int i = 0; i < times; i++) {
            roads.gateway().ended(account, call(roads.gateway(), account), CallEnd.FAILED);
            roads.pass(Duration.ofSeconds(2));
        }
        roads.pass(Duration.ofSeconds(-2));
    }

    private static UUID call(Traffic gateway, AccountKey account) {
        var answer = gateway.ask(account, LIMITS, Urgency.AWAITED, PATIENCE);
        assertThat(answer).isInstanceOf(Granted.class);
        return ((Granted) answer).call();
    }

    private static Why why(Traffic gateway, AccountKey account) {
        return ((Held) gateway.ask(account, LIMITS, Urgency.AWAITED, PATIENCE)).why();
    }
}
