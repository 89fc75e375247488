package org.vouchgate.gateway.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.persistence.Race;

/** Tokens that outlive a gateway. */
class TokensTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("9 (8): of several gateways one renews, and the others find what it brought")
    void one_renews_for_all(Engine engine) {
        var roads = new Roads(engine);
        var account = roads.account();
        var renewals = new AtomicInteger();

        var found = Race.of(6, () -> {
            var tokens = roads.tokens().of(account);
            return tokens.alone(() -> {
                if (tokens.find(roads.now()).isEmpty()) {
                    var number = renewals.incrementAndGet();
                    tokens.rotate(
                            new Secret("access-" + number),
                            roads.now().plus(Duration.ofHours(1)),
                            new Secret("refresh-" + number));
                }
                return tokens.find(roads.now()).orElseThrow().reveal();
            });
        });

        assertThat(renewals).hasValue(1);
        assertThat(found).hasSize(6).containsOnly("access-1");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R9.9: a rotated refresh token outlives the gateway, and neither lies open in the database")
    void tokens_are_kept_sealed(Engine engine) {
        var roads = new Roads(engine);
        var account = roads.account();

        roads.tokens().of(account).rotate(new Secret("access-1"), roads.now().plusSeconds(60), new Secret("refresh-1"));

        var later = roads.tokens().of(account);
        assertThat(later.refreshToken().orElseThrow().reveal()).isEqualTo("refresh-1");
        assertThat(later.find(roads.now()).orElseThrow().reveal()).isEqualTo("access-1");
        assertThat(later.find(roads.now().plusSeconds(60))).isEmpty();
        assertThat(roads.tokens().refreshedAt(account)).contains(roads.now());
        assertThat(roads.stored(account))
                .isNotEmpty()
                .doesNotContain("access-1")
                .doesNotContain("refresh-1");
    }

    @ParameterizedTest
    @EnumSource
    void only_the_token_that_was_refused_is_forgotten(Engine engine) {
        var roads = new Roads(engine);
        var tokens = roads.tokens().of(roads.account());
        tokens.keep(new Secret("access-2"), roads.now().plusSeconds(60));

        tokens.forget(new Secret("access-1"));
        assertThat(tokens.find(roads.now())).isPresent();

        tokens.forget(new Secret("access-2"));
        assertThat(tokens.find(roads.now())).isEmpty();
    }
}
