package org.vouchgate.credential.key;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.credential.Issuer;

/** Whether the certificate that a credential was signed with also carries the name the credential claims for its issuer. */
public enum NameBinding {
    /** A URI name in the certificate equals the claimed identifier. */
    BY_URI,
    /** A DNS name in the certificate equals the host of the claimed https identifier; wildcards never match. */
    BY_DNS_NAME,
    /** The certificate does not say so. Whoever holds it can write any name into a credential. */
    NONE;

    private static final int DNS_NAME = 2;
    private static final int URI_NAME = 6;

    public boolean binds() {
        return this != NONE;
    }

    /** How the signing certificate of this issuer binds what was claimed; none for issuers without certificates. */
    public static NameBinding of(Issuer issuer) {
        if (issuer.certificates().isEmpty() || issuer.claimed().isEmpty()) {
            return NONE;
        }
        return of(issuer.certificates().get(0), issuer.claimed().get());
    }

    /** How a certificate binds an identifier. */
    public static NameBinding of(X509Certificate certificate, String claimed) {
        if (hasName(certificate, URI_NAME, claimed)) {
            return BY_URI;
        }
        return hostOf(claimed)
                        .filter(host -> hasName(certificate, DNS_NAME, host))
                        .isPresent()
                ? BY_DNS_NAME
                : NONE;
    }

    private static Optional<String> hostOf(String claimed) {
        try {
            var uri = new URI(claimed);
            return "https".equalsIgnoreCase(uri.getScheme())
                    ? Optional.ofNullable(uri.getHost()).map(host -> host.toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean hasName(X509Certificate certificate, int kind, String wanted) {
        return names(certificate).stream()
                .filter(name -> name.get(0).equals(kind))
                .map(name -> name.get(1).toString())
                .anyMatch(name -> kind == DNS_NAME ? name.equalsIgnoreCase(wanted) : name.equals(wanted));
    }

    private static Collection<List<?>> names(X509Certificate certificate) {
        try {
            var names = certificate.getSubjectAlternativeNames();
            return names == null ? List.of() : names;
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }
}
