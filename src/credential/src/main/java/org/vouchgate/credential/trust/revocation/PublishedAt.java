package org.vouchgate.credential.trust.revocation;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a certificate says that its revocation is published. */
final class PublishedAt {

    private static final String CRL_DISTRIBUTION_POINTS = "2.5.29.31";
    private static final String AUTHORITY_INFORMATION_ACCESS = "1.3.6.1.5.5.7.1.1";
    /** 1.3.6.1.5.5.7.48.1 */
    private static final byte[] OCSP = {0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x30, 0x01};

    private static final int URI_NAME = 0x86;
    private static final int MOST = 3;

    private PublishedAt() {}

    /** Responders to ask about it, in its order. */
    static List<URI> responders(X509Certificate certificate) {
        return extension(certificate, AUTHORITY_INFORMATION_ACCESS)
                .flatMap(descriptions -> descriptions.parts().stream())
                .filter(description -> description.parts().stream()
                        .anyMatch(part -> part.tag() == Der.OBJECT_IDENTIFIER && Arrays.equals(part.content(), OCSP)))
                .flatMap(PublishedAt::addresses)
                .limit(MOST)
                .toList();
    }

    /** Lists it may be on, in its order. */
    static List<URI> lists(X509Certificate certificate) {
        return extension(certificate, CRL_DISTRIBUTION_POINTS)
                .flatMap(PublishedAt::addresses)
                .limit(MOST)
                .toList();
    }

    private static Stream<Der> extension(X509Certificate certificate, String identifier) {
        return Optional.ofNullable(certificate.getExtensionValue(identifier))
                .flatMap(Der::read)
                .filter(wrapped -> wrapped.size() == 1)
                .flatMap(wrapped -> Der.read(wrapped.get(0).content()))
                .stream()
                .flatMap(List::stream);
    }

    private static Stream<URI> addresses(Der value) {
        return value.tag() == URI_NAME
                ? address(new String(value.content(), StandardCharsets.US_ASCII)).stream()
                : value.parts().stream().flatMap(PublishedAt::addresses);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(uri -> uri.getScheme() != null && uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
