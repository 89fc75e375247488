package org.vouchgate.presentation.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;

class WholeAnswerTest {

    private static final Verdict OPEN = new Verdict.Undetermined(
            CredentialOutline.unreadable(),
            List.of(Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "The status list could not be fetched")));

    @Test
    @DisplayName("VT-04, D1, A-95: one proof with another nonce voids the whole answer")
    void one_proof_with_another_nonce_voids_the_whole_answer() {
        assertThat(WholeAnswer.isVoid(List.of(OPEN, rejected(Reason.HOLDER_PROOF_NONCE_MISMATCH))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOLDER_PROOF_NONCE_MISMATCH")
    @DisplayName("VT-06, D1: any other failure costs its own credential only")
    void any_other_failure_costs_its_own_credential_only(Reason reason) {
        assertThat(WholeAnswer.isVoid(List.of(rejected(reason), OPEN))).isFalse();
    }

    @Test
    void an_answer_of_nothing_is_not_void_by_this_rule() {
        assertThat(WholeAnswer.isVoid(List.of())).isFalse();
    }

    private static Verdict rejected(Reason reason) {
        return new Verdict.Rejected(
                CredentialOutline.unreadable(), List.of(Finding.failed(reason, "Something is wrong with it")));
    }
}
