package org.vouchgate.credential.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.vouchgate.credential.key.x509.Certificates;

/** Reads the certificates of authorities from PEM text (RFC 7468). */
public final class TrustAnchors {

    private static final int MOST_CHARACTERS = 256 * 1024;
    private static final int MOST_CERTIFICATES = 64;
    private static final int KEY_CERT_SIGN = 5;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*+)-----END \\1-----");

    private TrustAnchors() {}

    /** The certificates, if every one of them is an authority's and in force at the given instant. */
    public static AnchorReading parsePem(String pem, Instant at) {
        return parsePem(pem).fold(usable -> inForce(usable, at), unusable -> unusable);
    }

    /** The same, whatever their dates: an anchor that is out of force vouches for nobody, but spoils no file either. */
    public static AnchorReading parsePem(String pem) {
        return parsePem(pem, TrustAnchors::authorityProblem);
    }

    /** Certificates of those who sign lists, or of the authorities above them; any that are strong will do. */
    public static AnchorReading signersIn(String pem) {
        return parsePem(pem, TrustAnchors::weakness);
    }

    private static AnchorReading parsePem(String pem, Function<X509Certificate, Optional<String>> problem) {
        if (pem.length() > MOST_CHARACTERS) {
            return new AnchorReading.Unusable("The text is too long to be a certificate; send its PEM text alone");
        }
        if (pem.contains("PRIVATE KEY-----")) {
            return new AnchorReading.Unusable(
                    "The text contains a private key. Send the certificate alone, and consider" + " the key disclosed");
        }
        var certificates = new ArrayList<X509Certificate>();
        for (var block = BLOCK.matcher(pem); block.find(); ) {
            var certificate =
                    block.group(1).equals("CERTIFICATE") ? decoded(block.group(2)) : Optional.<X509Certificate>empty();
            if (certificate.isEmpty()) {
                return new AnchorReading.Unusable("The text contains something that is not a readable certificate; send"
                        + " certificates in PEM form alone");
            }
            certificates.add(certificate.get());
        }
        return problem(pem, certificates, problem)
                .<AnchorReading>map(AnchorReading.Unusable::new)
                .orElseGet(() -> new AnchorReading.Usable(certificates));
    }

    /** What identifies a certificate to people and to APIs: SHA-256 over its bytes, in lower-case hexadecimal. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has bytes, and every platform SHA-256", e);
        }
    }

    private static AnchorReading inForce(AnchorReading.Usable usable, Instant at) {
        for (var certificate : usable.certificates()) {
            if (at.isAfter(certificate.getNotAfter().toInstant())) {
                return new AnchorReading.Unusable(
                        named(certificate) + " has expired; ask the authority for its successor");
            }
            if (at.isBefore(certificate.getNotBefore().toInstant())) {
                return new AnchorReading.Unusable(named(certificate) + " is not valid yet; add it when it is");
            }
        }
        return usable;
    }

    private static Optional<String> problem(
            String pem, List<X509Certificate> certificates, Function<X509Certificate, Optional<String>> problem) {
        if (certificates.isEmpty() || certificates.size() != pem.split("-----BEGIN ", -1).length - 1) {
            return Optional.of(
                    "The text is not a certificate in PEM form; it must begin with -----BEGIN CERTIFICATE-----"
                            + " and end with -----END CERTIFICATE-----");
        }
        if (certificates.size() > MOST_CERTIFICATES) {
            return Optional.of("The text holds too many certificates; send at most " + MOST_CERTIFICATES);
        }
        return certificates.stream().map(problem).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> authorityProblem(X509Certificate certificate) {
        var usage = certificate.getKeyUsage();
        if (certificate.getBasicConstraints() < 0 || usage != null && !usage[KEY_CERT_SIGN]) {
            return Optional.of(named(certificate) + " is not a certificate authority; send the certificate of the"
                    + " authority that issued it");
        }
        return weakness(certificate);
    }

    private static Optional<String> weakness(X509Certificate certificate) {
        return Certificates.isStrong(certificate)
                ? Optional.empty()
                : Optional.of(named(certificate) + " uses a key or a signature that is too weak to rely on");
    }

    private static String named(X509Certificate certificate) {
        return "The certificate of " + Certificates.subject(certificate);
    }

    private static Optional<X509Certificate> decoded(String base64) {
        try {
            return Certificates.read(Base64.getDecoder().decode(base64.replaceAll("\\s", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
