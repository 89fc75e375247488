package org.vouchgate.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Reason;

/** What to do about what did not pass. */
class AdviceTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void there_is_advice_for_every_reason(Reason reason) {
        assertThat(Advice.next(reason.wireName())).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void every_check_is_a_question(Check check) {
        assertThat(Advice.question(check.wireName())).endsWith("?");
    }

    @Test
    void there_is_none_for_what_is_no_check() {
        assertThat(Advice.next("declined-by-wallet")).isEmpty();
    }

    @Test
    void silence_is_met_by_asking_again_and_revocation_is_not() {
        assertThat(Advice.next("status-list-unreachable").orElseThrow()).contains("asks it again by itself");
        assertThat(Advice.next("revoked").orElseThrow()).doesNotContain("later");
    }
}
