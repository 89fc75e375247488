package org.vouchgate.credential.status;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.key.x509.Certificates;
import org.vouchgate.credential.trust.CertificatePaths;
import org.vouchgate.credential.trust.ChainRule;

/** Whether whoever signed a status list may speak for the issuer of a credential. */
final class ListSigners {

    private final List<X509Certificate> authorities;
    private final ChainRule roots;

    ListSigners(Collection<X509Certificate> authorities, ChainRule roots) {
        this.authorities = List.copyOf(authorities);
        this.roots = roots;
    }

    /** Whether a list brings along what the profile in use forbids: an authority relied on, or anything self-signed. */
    boolean bringsForbiddenRoot(Issuer signer) {
        return roots == ChainRule.ROOT_REFUSED
                && signer.certificates().stream()
                        .anyMatch(certificate ->
                                Certificates.isSelfSigned(certificate) || isAuthorityReliedOn(certificate));
    }

    private boolean isAuthorityReliedOn(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0 && authorities.contains(certificate);
    }

    /**
     * An issuer without certificates must be the very same. One with certificates may use another certificate of the
     * same authority for its lists (HAIP 1.0 section 6.1), but that authority must have been vouched for: it is part of
     * the credential's own chain, which the trust check has accepted before, or the employer relies on it.
     */
    boolean speaksFor(Issuer signer, Issuer issuer, Instant at) {
        if (signer.certificates().isEmpty() || issuer.certificates().isEmpty()) {
            return signer.keySource() == issuer.keySource()
                    && signer.identifier().equals(issuer.identifier());
        }
        return hasSameCertificate(signer, issuer)
                || authoritiesOf(issuer, at).anyMatch(authority -> leadsTo(authority, signer, at));
    }

    private static boolean hasSameCertificate(Issuer signer, Issuer issuer) {
        return signer.certificates().get(0).equals(issuer.certificates().get(0));
    }

    private Stream<X509Certificate> authoritiesOf(Issuer issuer, Instant at) {
        return Stream.concat(
                issuer.certificates().stream().skip(1),
                authorities.stream().filter(authority -> leadsTo(authority, issuer, at)));
    }

    private static boolean leadsTo(X509Certificate authority, Issuer issuer, Instant at) {
        return CertificatePaths.follow(issuer.certificates(), authority, at) == CertificatePaths.Outcome.LEADS_THERE;
    }
}
