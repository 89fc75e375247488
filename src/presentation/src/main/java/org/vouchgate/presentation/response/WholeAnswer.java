package org.vouchgate.presentation.response;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.sdjwt.HolderAuthorisation;

/** What no credential of an answer can say alone: what a bad one means for the others, and what they authorise together. */
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

    /** Which of what was to be authorised one credential's proof authorises, by their places. */
    public static List<Integer> authorisedBy(PresentedCredential presented, List<TransactionData> asked) {
        if (presented.format() != CredentialFormat.SD_JWT_VC) {
            return List.of();
        }
        var authorised = HolderAuthorisation.in(presented, asked);
        return IntStream.range(0, asked.size())
                .filter(place -> authorised.contains(asked.get(place)))
                .boxed()
                .toList();
    }

    /**
     * Whether everything that was to be authorised was, by some credential that may carry it. Each credential's own proof
     * is held against what only it may carry; of an entry that any of several may carry, one proof alone cannot tell
     * whether it is missing (OpenID4VP 1.0, sections 5.1 and 8.4).
     *
     * @param standing what came and was not rejected
     */
    public static boolean authorisesAll(List<TransactionData> asked, Collection<PresentedCredential> standing) {
        return standing.stream()
                .filter(each -> each.format() == CredentialFormat.SD_JWT_VC)
                .flatMap(each -> HolderAuthorisation.in(each, asked).stream())
                .toList()
                .containsAll(asked);
    }
}
