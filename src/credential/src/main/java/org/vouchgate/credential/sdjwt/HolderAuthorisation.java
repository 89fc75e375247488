package org.vouchgate.credential.sdjwt;

import java.util.List;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.jose.CompactJws;

/**
 * Which transaction data an SD-JWT's holder authorised. An entry that several credentials may carry is authorised by one
 * of them alone (OpenID4VP 1.0, section 5.1), so whoever sees the whole answer has to ask whether each entry was.
 */
public final class HolderAuthorisation {

    private HolderAuthorisation() {}

    /**
     * The entries whose hashes the presentation's proof states. Says nothing about the proof itself: ask only of a
     * presentation that was accepted.
     */
    public static List<TransactionData> in(PresentedCredential accepted, List<TransactionData> asked) {
        var text = accepted.encoded();
        return CompactJws.parse(text.substring(text.lastIndexOf('~') + 1))
                .map(proof -> TransactionDataHashes.covered(proof.payload(), accepted.queryId(), asked))
                .orElseGet(List::of);
    }
}
