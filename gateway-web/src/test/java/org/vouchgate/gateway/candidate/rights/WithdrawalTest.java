package org.vouchgate.gateway.candidate.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.words.Words;

/** What was never given cannot be taken back, and whoever looks for it is told so. */
class WithdrawalTest {

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "VERIFIED", "NOT_VERIFIED", "UNDETERMINED"})
    void whoever_shared_something_can_withdraw(RequestState state) {
        assertThat(Withdrawal.of(state)).isEqualTo(Withdrawal.POSSIBLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "FETCHED", "DECLINED", "EXPIRED"})
    void whoever_shared_nothing_cannot(RequestState state) {
        assertThat(Withdrawal.of(state)).isEqualTo(Withdrawal.NOTHING_SHARED);
    }

    @ParameterizedTest
    @EnumSource(names = "CANCELLED")
    void what_was_taken_back_is_not_taken_back_again(RequestState state) {
        assertThat(Withdrawal.of(state)).isEqualTo(Withdrawal.TAKEN_BACK);
    }

    @ParameterizedTest
    @EnumSource(names = "POSSIBLE", mode = EnumSource.Mode.EXCLUDE)
    void why_it_cannot_be_is_said(Withdrawal withdrawal) {
        assertThat(Words.english().say("rights.withdraw." + withdrawal.wireName()))
                .endsWith(".");
    }
}
