package org.vouchgate.credential.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;

/** What a list's policy has to object to in a path that is valid otherwise. */
final class RevokedCertificates {

    private final TrustList list;
    private final CertificateStatuses statuses;

    RevokedCertificates(TrustList list, CertificateStatuses statuses) {
        this.list = list;
        this.statuses = statuses;
    }

    Optional<Finding> objection(List<X509Certificate> chain, X509Certificate anchor, Instant at) {
        return CertificatePaths.path(chain, anchor, at)
                .filter(path -> !CertificatePaths.isSigner(anchor))
                .flatMap(path -> switch (statuses.of(path, anchor, list.revocation(), at)) {
                    case GOOD -> Optional.<Finding>empty();
                    case REVOKED ->
                        Optional.of(Finding.failed(
                                Reason.CERTIFICATE_REVOKED,
                                "The certificate the credential was signed with, or that of an authority above it, has been"
                                        + " revoked"));
                    case UNKNOWN ->
                        Optional.of(Finding.unknown(
                                Reason.CERTIFICATE_REVOCATION_UNKNOWN,
                                "The issuer's certificate is vouched for by " + list.name()
                                        + ", but whether it has been revoked could not be found out; ask again later"));
                });
    }
}
