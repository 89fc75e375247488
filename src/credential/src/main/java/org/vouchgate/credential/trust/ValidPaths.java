package org.vouchgate.credential.trust;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vouchgate.credential.key.x509.RecentAnswers;

/**
 * Certificate paths that were found valid a short while ago, so that many credentials of one issuer cost one validation. Dates
 * are looked at anew each time; only what does not change with time is taken from memory. Revocation is asked elsewhere, always.
 */
final class ValidPaths {

    private static final int MOST = 128;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final RecentAnswers<Path, Instant> validated = new RecentAnswers<>(MOST);

    boolean contains(List<X509Certificate> certificates, X509Certificate anchor, Instant at) {
        return validated
                        .find(new Path(certificates, anchor))
                        .filter(then -> Duration.between(then, at).abs().compareTo(LONGEST) < 0)
                        .isPresent()
                && certificates.stream().allMatch(certificate -> isInForce(certificate, at));
    }

    void add(List<X509Certificate> certificates, X509Certificate anchor, Instant at) {
        validated.keep(new Path(certificates, anchor), at);
    }

    private static boolean isInForce(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    private record Path(List<X509Certificate> certificates, X509Certificate anchor) {
        Path {
            certificates = List.copyOf(certificates);
        }
    }
}
