package org.vouchgate.presentation.request;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.jose.Base64Url;

/**
 * Who asks (OpenID4VP 1.0, section 5.9). Its {@link #text} is the audience of every proof.
 *
 * @param prefix how a wallet can tell that it is really the verifier who asks
 * @param value  what follows the prefix and its colon
 */
public record ClientIdentifier(Prefix prefix, String value) {

    /** Ways to be recognised by a wallet. */
    public enum Prefix {
        /** By the digest of the certificate that the request is signed with. The one way HAIP permits. */
        X509_HASH("x509_hash"),
        /** By a DNS name in the certificate that the request is signed with. */
        X509_SAN_DNS("x509_san_dns"),
        /** Not at all: the request is unsigned, and the answer goes to the address that names the verifier. */
        REDIRECT_URI("redirect_uri");

        private final String wireName;

        Prefix(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }

        public boolean signed() {
            return this != REDIRECT_URI;
        }

        public static Optional<Prefix> of(String wireName) {
            return Arrays.stream(values())
                    .filter(prefix -> prefix.wireName.equals(wireName))
                    .findFirst();
        }
    }

    private static final int DNS_NAME = 2;

    public ClientIdentifier {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a client identifier says more than its prefix");
        }
    }

    /** Named by the SHA-256 digest of the certificate's DER encoding. */
    public static ClientIdentifier x509Hash(X509Certificate leaf) {
        return new ClientIdentifier(Prefix.X509_HASH, digest(leaf));
    }

    /**
     * Named by a DNS name.
     *
     * @throws IllegalArgumentException if the certificate does not name exactly this host; wildcards do not count
     */
    public static ClientIdentifier x509SanDns(X509Certificate leaf, String dnsName) {
        if (!dnsNames(leaf).contains(dnsName)) {
            throw new IllegalArgumentException("the request-signing certificate has no dNSName " + dnsName
                    + "; have one issued with it, or use the prefix x509_hash");
        }
        return new ClientIdentifier(Prefix.X509_SAN_DNS, dnsName);
    }

    /** Named by the address that the answer is sent to. */
    public static ClientIdentifier redirectUri(URI responseUri) {
        return new ClientIdentifier(Prefix.REDIRECT_URI, responseUri.toString());
    }

    /** Reads the whole text, prefix and all; empty if the prefix is none of ours. */
    public static Optional<ClientIdentifier> of(String text) {
        var parts = text.split(":", 2);
        return parts.length < 2 || parts[1].isBlank()
                ? Optional.empty()
                : Prefix.of(parts[0]).map(prefix -> new ClientIdentifier(prefix, parts[1]));
    }

    /** The whole text with its prefix: what stands in requests, and the audience of every proof. */
    public String text() {
        return prefix.wireName() + ":" + value;
    }

    /** Whether a request signed with this identity's key may bear this name. */
    boolean belongsTo(SigningIdentity identity) {
        return switch (prefix) {
            case X509_HASH -> value.equals(digest(identity.leaf()));
            case X509_SAN_DNS -> dnsNames(identity.leaf()).contains(value);
            case REDIRECT_URI -> false;
        };
    }

    /** Whether a wallet would let answers to this verifier go to this address. */
    boolean mayReceiveAt(URI responseUri) {
        return switch (prefix) {
            case X509_HASH -> true;
            case X509_SAN_DNS -> value.equalsIgnoreCase(responseUri.getHost());
            case REDIRECT_URI -> value.equals(responseUri.toString());
        };
    }

    @Override
    public String toString() {
        return text();
    }

    private static String digest(X509Certificate certificate) {
        try {
            return Base64Url.encode(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("the certificate cannot be encoded", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<String> dnsNames(X509Certificate certificate) {
        try {
            return Optional.ofNullable(certificate.getSubjectAlternativeNames()).stream()
                    .flatMap(Collection::stream)
                    .filter(name -> name.get(0).equals(DNS_NAME))
                    .map(name -> (String) name.get(1))
                    .toList();
        } catch (CertificateParsingException e) {
            throw new IllegalArgumentException("the certificate's alternative names cannot be read", e);
        }
    }
}
