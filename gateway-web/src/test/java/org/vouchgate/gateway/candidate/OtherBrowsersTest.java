package org.vouchgate.gateway.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.request.RequestState;

/** What a browser learns that did not start. */
class OtherBrowsersTest {

    @Test
    void other_browsers_cannot_tell_one_answer_from_another() {
        var verified = Progressing.neutral(RequestState.VERIFIED, "Acme");

        assertThat(verified).isEqualTo(Progressing.neutral(RequestState.NOT_VERIFIED, "Acme"));
        assertThat(verified).isEqualTo(Progressing.neutral(RequestState.UNDETERMINED, "Acme"));
        assertThat(verified).isEqualTo(Progressing.neutral(RequestState.ANSWERED, "Acme"));
    }
}
