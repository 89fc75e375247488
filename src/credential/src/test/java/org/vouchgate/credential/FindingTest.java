package org.vouchgate.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    @Test
    void a_reason_must_fit_its_check() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(Check.STATUS, Answer.PASSED, Reason.SIGNED_BY_ISSUER, "Signed"))
                .withMessageContaining("SIGNED_BY_ISSUER");
    }

    @Test
    void a_finding_must_say_why() {
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.passed(Reason.NOT_REVOKED, " "));
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"SIGNED_BY_ISSUER", "WITHIN_VALIDITY_PERIOD", "AS_ASKED", "ISSUER_ON_TRUST_LIST"})
    void most_checks_always_apply(Reason reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.notApplicable(reason, "Not asked"));
    }

    @Test
    void the_names_of_reasons_are_stable_and_all_different() {
        assertThat(Reason.HOLDER_PROOF_NONCE_MISMATCH.wireName()).isEqualTo("holder-proof-nonce-mismatch");
        assertThat(Arrays.stream(Reason.values()).map(Reason::wireName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void every_check_has_a_reason_to_pass_and_reasons_to_fail() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::check)).contains(Check.values());
    }
}
