package org.vouchgate.gateway.assessment;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.Issuer;

/**
 * A {@link CredentialOutline} as it is stored.
 *
 * @param format     the format's identifier
 * @param place      JSON pointer to the credential inside the one that was presented; empty text if it is that one itself
 * @param selfIssued whether it speaks about its own issuer
 */
public record KeptOutline(
        Optional<String> format,
        List<String> types,
        Optional<KeptIssuer> issuer,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        List<KeptStatus> status,
        String place,
        boolean selfIssued) {

    public KeptOutline {
        place = place == null ? "" : place;
        types = List.copyOf(types);
        status = List.copyOf(status);
    }

    /**
     * An {@link Issuer} as it is stored.
     *
     * @param certificates in DER and base64, leaf first
     * @param key          the key's thumbprint, where the key itself is vouched for
     */
    public record KeptIssuer(
            String identifier,
            Optional<String> claimed,
            Optional<String> name,
            String keySource,
            List<String> certificates,
            Optional<String> key) {

        static KeptIssuer of(Issuer issuer) {
            return new KeptIssuer(
                    issuer.identifier(),
                    issuer.claimed(),
                    issuer.name(),
                    issuer.keySource().name(),
                    issuer.certificates().stream().map(KeptIssuer::encoded).toList(),
                    issuer.key());
        }

        Issuer opened() {
            return new Issuer(
                    identifier,
                    claimed,
                    name,
                    Issuer.KeySource.valueOf(keySource),
                    certificates.stream().map(KeptIssuer::decoded).toList(),
                    key);
        }

        private static String encoded(X509Certificate certificate) {
            try {
                return Base64.getEncoder().encodeToString(certificate.getEncoded());
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException("a certificate that was read cannot be written", e);
            }
        }

        private static X509Certificate decoded(String certificate) {
            try {
                var der = new ByteArrayInputStream(Base64.getDecoder().decode(certificate));
                return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(der);
            } catch (CertificateException e) {
                throw new IllegalStateException("a stored certificate cannot be read any more", e);
            }
        }
    }

    static KeptOutline of(CredentialOutline outline) {
        return of(outline, "", false);
    }

    static KeptOutline of(CredentialOutline outline, String place, boolean selfIssued) {
        return new KeptOutline(
                outline.format().map(CredentialFormat::identifier),
                outline.types(),
                outline.issuer().map(KeptIssuer::of),
                outline.validFrom(),
                outline.validUntil(),
                outline.statusReferences().stream().map(KeptStatus::of).toList(),
                place,
                selfIssued);
    }

    CredentialOutline opened() {
        return new CredentialOutline(
                format.flatMap(identifier -> Arrays.stream(CredentialFormat.values())
                        .filter(known -> known.identifier().equals(identifier))
                        .findFirst()),
                types,
                issuer.map(KeptIssuer::opened),
                validFrom,
                validUntil,
                status.stream().map(KeptStatus::opened).toList());
    }
}
