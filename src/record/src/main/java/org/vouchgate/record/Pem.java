package org.vouchgate.record;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vouchgate.credential.key.x509.Certificates;

/** Reads what stands between lines of dashes (RFC 7468). */
final class Pem {

    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----([^-]{1,32768})-----END CERTIFICATE-----");

    private Pem() {}

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** Every certificate in it; none if one of them cannot be read. */
    static List<X509Certificate> certificates(byte[] file) {
        var found = CERTIFICATE
                .matcher(text(file))
                .results()
                .map(match -> der(match.group(1)).flatMap(Certificates::read))
                .toList();
        return found.stream().allMatch(Optional::isPresent)
                ? found.stream().map(Optional::orElseThrow).toList()
                : List.of();
    }

    /** A list of revoked certificates, in DER or PEM. */
    static Optional<X509CRL> revocationList(byte[] file) {
        try {
            return Optional.ofNullable(
                    (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(file)));
        } catch (CertificateException | CRLException e) {
            return Optional.empty(); // somebody's file
        }
    }

    private static Optional<byte[]> der(String body) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(body));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
