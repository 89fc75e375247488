package org.vouchgate.presentation.response;

import java.util.Collection;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;

/** What one bad credential means for the others that came with it. */
public final class WholeAnswer {

    private WholeAnswer() {}

    /**
     * Whether the whole answer is void: a proof that was made for another request shows a replay, and then nothing that
     * came along is to be used (OpenID4VP 1.0, section 14.1.2). Every other failure costs only its own credential.
     */
    public static boolean isVoid(Collection<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.findings().stream())
                .anyMatch(finding -> finding.reason() == Reason.HOLDER_PROOF_NONCE_MISMATCH);
    }
}
