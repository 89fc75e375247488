package org.vouchgate.credential.trust;

import java.security.cert.X509Certificate;
import java.util.List;

/** Whether certificates say where their revocation is published (RFC 5280, sections 4.2.1.13 and 4.2.2.1). */
final class PublishedRevocation {

    private static final String CRL_DISTRIBUTION_POINTS = "2.5.29.31";
    private static final String AUTHORITY_INFORMATION_ACCESS = "1.3.6.1.5.5.7.1.1";

    private PublishedRevocation() {}

    static boolean isPublished(X509Certificate certificate) {
        return certificate.getExtensionValue(CRL_DISTRIBUTION_POINTS) != null
                || certificate.getExtensionValue(AUTHORITY_INFORMATION_ACCESS) != null;
    }

    static boolean isSettledWithoutAsking(List<X509Certificate> path, RevocationPolicy policy) {
        return switch (policy) {
            case NONE -> true;
            case IF_PUBLISHED -> path.stream().noneMatch(PublishedRevocation::isPublished);
            case REQUIRED -> false;
        };
    }
}
