package org.vouchgate.credential.trust;

import static org.vouchgate.credential.Reason.TRUST_ANCHOR_IN_CHAIN;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.key.x509.Certificates;

/** Looks for roots that a credential brings along. */
final class RootsInChain {

    private RootsInChain() {}

    static Optional<Finding> refusal(List<X509Certificate> chain, List<TrustAnchor> anchors, ChainRule rule) {
        return rule == ChainRule.ROOT_REFUSED && chain.stream().anyMatch(certificate -> isRoot(certificate, anchors))
                ? Optional.of(Finding.failed(
                        TRUST_ANCHOR_IN_CHAIN,
                        "The credential brings its own root certificate along, which the profile in use forbids"))
                : Optional.empty();
    }

    private static boolean isRoot(X509Certificate certificate, List<TrustAnchor> anchors) {
        return Certificates.isSelfSigned(certificate)
                || anchors.stream()
                        .map(TrustAnchor::certificate)
                        .anyMatch(anchor -> !CertificatePaths.isSigner(anchor) && anchor.equals(certificate));
    }
}
