package org.vouchgate.credential.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouchgate.credential.key.x509.Certificates;

/**
 * Certificate paths from an issuer to an anchor, and to that anchor alone (RFC 5280, section 6).
 *
 * <p>Validity, authority flags, path lengths, key usage of authorities, and name constraints are checked. Extended key
 * usage is not demanded: no usage for signing credentials is agreed upon. Whether certificates were revoked is asked
 * elsewhere, of paths that are valid otherwise.
 */
public final class CertificatePaths {

    private static final int KEY_CERT_SIGN = 5;
    private static final ValidPaths RECENTLY_VALID = new ValidPaths();
    private static final String NAME_CONSTRAINTS = "2.5.29.30";

    private CertificatePaths() {}

    /** How far a chain gets with one anchor. */
    public enum Outcome {
        /** The anchor vouches for the leaf, or is the leaf. */
        LEADS_THERE,
        /** Some certificate names the anchor as its issuer, but the path is not valid. */
        BROKEN,
        /** The chain has nothing to do with the anchor. */
        LEADS_ELSEWHERE
    }

    /**
     * Tries every beginning of the chain that ends with a certificate issued in the anchor's name, because a chain may
     * go on past the anchor: to the anchor itself, or to a root above it.
     */
    public static Outcome follow(List<X509Certificate> chain, X509Certificate anchor, Instant at) {
        if (beginnings(chain, anchor).isEmpty()) {
            return Outcome.LEADS_ELSEWHERE;
        }
        return path(chain, anchor, at).isPresent() ? Outcome.LEADS_THERE : Outcome.BROKEN;
    }

    /** The beginning of the chain that the anchor vouches for, leaf first; the anchor itself is no part of it. */
    public static Optional<List<X509Certificate>> path(
            List<X509Certificate> chain, X509Certificate anchor, Instant at) {
        return beginnings(chain, anchor).stream()
                .filter(path -> isSigner(anchor)
                        ? path.get(0).equals(anchor) && isInForce(anchor, at)
                        : isValid(path, anchor, at))
                .findFirst();
    }

    /** Whether a listed certificate is no authority's, and so speaks for its own key alone. */
    static boolean isSigner(X509Certificate anchor) {
        return anchor.getBasicConstraints() < 0;
    }

    private static List<List<X509Certificate>> beginnings(List<X509Certificate> chain, X509Certificate anchor) {
        if (isSigner(anchor) && chain.stream().limit(1).anyMatch(anchor::equals)) {
            return List.of(chain.subList(0, 1));
        }
        return IntStream.rangeClosed(1, chain.size())
                .mapToObj(length -> chain.subList(0, length))
                .filter(path -> isIssuedInTheNameOf(anchor, path.get(path.size() - 1)))
                .toList();
    }

    private static boolean isIssuedInTheNameOf(X509Certificate anchor, X509Certificate last) {
        return last.getIssuerX500Principal().equals(anchor.getSubjectX500Principal()) && !last.equals(anchor);
    }

    private static boolean isValid(List<X509Certificate> path, X509Certificate anchor, Instant at) {
        if (!isInForce(anchor, at)) {
            return false;
        }
        if (RECENTLY_VALID.contains(path, anchor, at)) {
            return true;
        }
        var valid = mayCertify(anchor) && isLongEnough(anchor, path) && isValidBelow(path, anchor, at);
        if (valid) {
            RECENTLY_VALID.add(path, anchor, at);
        }
        return valid;
    }

    /** The platform takes an anchor's word without looking at its dates and usage. */
    private static boolean isInForce(X509Certificate anchor, Instant at) {
        return !at.isBefore(anchor.getNotBefore().toInstant())
                && !at.isAfter(anchor.getNotAfter().toInstant());
    }

    private static boolean mayCertify(X509Certificate anchor) {
        var usage = anchor.getKeyUsage();
        return usage == null || usage[KEY_CERT_SIGN];
    }

    /** Nor does it heed an anchor's path length: the number of authorities that may stand between it and the leaf. */
    private static boolean isLongEnough(X509Certificate anchor, List<X509Certificate> path) {
        var authorities = path.stream()
                .skip(1)
                .filter(authority -> !isSelfIssued(authority))
                .count();
        return authorities <= anchor.getBasicConstraints();
    }

    private static boolean isSelfIssued(X509Certificate certificate) {
        var subject = certificate.getSubjectX500Principal();
        return subject.equals(certificate.getIssuerX500Principal());
    }

    private static boolean isValidBelow(List<X509Certificate> path, X509Certificate anchor, Instant at) {
        if (anchor.getExtensionValue(NAME_CONSTRAINTS) == null) {
            return isValid(path, new java.security.cert.TrustAnchor(anchor, null), at);
        }
        // The platform refuses anchors with name constraints. It heeds them where the anchor's certificate is a part
        // of the path, below nothing but its own name and key; that works for roots, and others vouch for nobody.
        var root = new java.security.cert.TrustAnchor(anchor.getSubjectX500Principal(), anchor.getPublicKey(), null);
        return Certificates.isSelfSigned(anchor)
                && isValid(Stream.concat(path.stream(), Stream.of(anchor)).toList(), root, at);
    }

    private static boolean isValid(List<X509Certificate> path, java.security.cert.TrustAnchor anchor, Instant at) {
        try {
            var parameters = new PKIXParameters(Set.of(anchor));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
            return true;
        } catch (CertPathValidatorException | CertificateException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform validates certificate paths", e);
        }
    }
}
