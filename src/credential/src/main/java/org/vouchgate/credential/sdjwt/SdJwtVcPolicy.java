package org.vouchgate.credential.sdjwt;

import java.util.Set;
import org.vouchgate.credential.jose.JwsAlgorithm;

/**
 * What is accepted of SD-JWT VCs; a request announces the same lists to wallets (OpenID4VP appendix B.3.4).
 *
 * @param issuerAlgorithms what issuers may sign with
 * @param holderAlgorithms what holders may sign with
 * @param legacyType       whether {@code vc+sd-jwt}, the media type of earlier drafts, is accepted too
 */
public record SdJwtVcPolicy(
        Set<JwsAlgorithm> issuerAlgorithms, Set<JwsAlgorithm> holderAlgorithms, boolean legacyType) {

    public static final SdJwtVcPolicy USUAL = new SdJwtVcPolicy(JwsAlgorithm.USUAL, JwsAlgorithm.USUAL, false);

    public SdJwtVcPolicy {
        issuerAlgorithms = Set.copyOf(issuerAlgorithms);
        holderAlgorithms = Set.copyOf(holderAlgorithms);
    }
}
