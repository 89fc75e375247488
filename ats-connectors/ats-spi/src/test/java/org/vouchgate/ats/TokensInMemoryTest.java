package org.vouchgate.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.secret.Secret;

class TokensInMemoryTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final TokensInMemory tokens = new TokensInMemory();

    @Test
    void a_token_is_found_until_it_expires() {
        tokens.keep(new Secret("t1"), NOON);

        assertThat(tokens.find(NOON.minusSeconds(1)).map(Secret::reveal)).contains("t1");
        assertThat(tokens.find(NOON)).isEmpty();
    }

    @Test
    void forgetting_a_refused_token_spares_a_newer_one() {
        var refused = new Secret("t1");
        tokens.keep(refused, NOON);
        tokens.keep(new Secret("t2"), NOON);

        tokens.forget(refused);

        assertThat(tokens.find(NOON.minusSeconds(1)).map(Secret::reveal)).contains("t2");
    }

    @Test
    void a_refused_token_is_forgotten() {
        tokens.keep(new Secret("t1"), NOON);

        tokens.forget(new Secret("t1"));

        assertThat(tokens.find(NOON.minusSeconds(1))).isEmpty();
    }
}
