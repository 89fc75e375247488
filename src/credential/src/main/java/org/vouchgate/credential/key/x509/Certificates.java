package org.vouchgate.credential.key.x509;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidParameterSpecException;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import org.vouchgate.credential.jose.PublicJwk;

/** Reads single certificates, and says what is too weak about them. */
public final class Certificates {

    private static final int MOST_BYTES = 16 * 1024;
    private static final String RSASSA_PSS = "1.2.840.113549.1.1.10";
    /** RSA, ECDSA with SHA-2, and Ed25519, by object identifier. */
    private static final Set<String> STRONG = Set.of(
            "1.2.840.113549.1.1.11",
            "1.2.840.113549.1.1.12",
            "1.2.840.113549.1.1.13",
            "1.2.840.10045.4.3.2",
            "1.2.840.10045.4.3.3",
            "1.2.840.10045.4.3.4",
            "1.3.101.112");

    private static final Set<String> STRONG_HASHES = Set.of("SHA-256", "SHA-384", "SHA-512");

    private Certificates() {}

    /** The certificate, or empty if the bytes are not exactly one in strict DER. */
    public static Optional<X509Certificate> read(byte[] der) {
        if (der.length > MOST_BYTES || !StrictDer.isOneValue(der)) {
            return Optional.empty();
        }
        try {
            var certificate =
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            return Optional.of((X509Certificate) certificate).filter(read -> isSignedInWholeOctets(read, der));
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    /** A signature said to lack its last bits is read by the platform as if they were there: a second spelling. */
    private static boolean isSignedInWholeOctets(X509Certificate certificate, byte[] der) {
        return der[der.length - certificate.getSignature().length - 1] == 0;
    }

    /**
     * Whether its key and the signature on it are of kinds that still hold: RSA of 2048 bits or more, named NIST
     * curves, Ed25519; no SHA-1 and nothing older.
     */
    public static boolean isStrong(X509Certificate certificate) {
        var isStronglySigned = certificate.getSigAlgOID().equals(RSASSA_PSS)
                ? hasStrongPssHash(certificate)
                : STRONG.contains(certificate.getSigAlgOID());
        return isStronglySigned && PublicJwk.of(certificate.getPublicKey()).isPresent();
    }

    /** Its subject as RFC 2253 writes it; empty text if it names nobody. */
    public static String subject(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName(X500Principal.RFC2253);
    }

    /** The organisation, else the common name, of its subject: what a person would call it. */
    public static Optional<String> name(X509Certificate certificate) {
        try {
            var subject = new LdapName(subject(certificate));
            return value(subject, "O").or(() -> value(subject, "CN"));
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }

    /** Whether it was signed with its own key: a root's, or a self-made one. */
    public static boolean isSelfSigned(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
                && isSignedBy(certificate, certificate);
    }

    static boolean isSignedBy(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Optional<String> value(LdapName subject, String type) {
        return subject.getRdns().stream()
                .filter(rdn -> rdn.getType().equalsIgnoreCase(type))
                .map(Rdn::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static boolean hasStrongPssHash(X509Certificate certificate) {
        try {
            var parameters = AlgorithmParameters.getInstance("RSASSA-PSS");
            parameters.init(Optional.ofNullable(certificate.getSigAlgParams()).orElse(new byte[0]));
            return STRONG_HASHES.contains(
                    parameters.getParameterSpec(PSSParameterSpec.class).getDigestAlgorithm());
        } catch (IOException | InvalidParameterSpecException | NoSuchAlgorithmException e) {
            return false;
        }
    }
}
