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
import java.util.Set;
import java.util.stream.Collectors;
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
        /** By a DID whose document lists the key that the request is signed with. */
        DECENTRALIZED_IDENTIFIER("decentralized_identifier"),
        /** By what somebody whom the wallet trusts says about the key that the request is signed with. */
        VERIFIER_ATTESTATION("verifier_attestation"),
        /** By the superiors in an OpenID federation. */
        OPENID_FEDERATION("openid_federation"),
        /** By having been told beforehand. The one identifier without a prefix. */
        PRE_REGISTERED("pre-registered"),
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

        /** All of them by name, for a sentence. */
        public static String choices() {
            return Arrays.stream(values()).map(Prefix::wireName).collect(Collectors.joining(", "));
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
        if (prefix == Prefix.PRE_REGISTERED && looksPrefixed(value)) {
            throw new IllegalArgumentException(
                    "wallets would take the first part of " + value + " for a client identifier prefix");
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

    /** Named by a DID. */
    public static ClientIdentifier decentralized(String did) {
        return new ClientIdentifier(Prefix.DECENTRALIZED_IDENTIFIER, did);
    }

    /** Named as an attestation names it. */
    public static ClientIdentifier attested(VerifierAttestation attestation) {
        return new ClientIdentifier(Prefix.VERIFIER_ATTESTATION, attestation.subject());
    }

    /** Named by an entity identifier. */
    public static ClientIdentifier federated(String entity) {
        return new ClientIdentifier(Prefix.OPENID_FEDERATION, entity);
    }

    /** Named as wallets were told beforehand. */
    public static ClientIdentifier preRegistered(String name) {
        return new ClientIdentifier(Prefix.PRE_REGISTERED, name);
    }

    /** Reads the whole text, prefix and all; empty if it does not begin with this prefix. */
    public static Optional<ClientIdentifier> of(Prefix prefix, String text) {
        if (prefix == Prefix.PRE_REGISTERED) {
            return looksPrefixed(text) || text.isBlank() ? Optional.empty() : Optional.of(preRegistered(text));
        }
        return of(text).filter(identifier -> identifier.prefix() == prefix);
    }

    /** Reads the whole text, prefix and all; empty if it has none of ours. */
    public static Optional<ClientIdentifier> of(String text) {
        var parts = text.split(":", 2);
        return parts.length < 2 || parts[1].isBlank()
                ? Optional.empty()
                : Prefix.of(parts[0])
                        .filter(prefix -> prefix != Prefix.PRE_REGISTERED)
                        .map(prefix -> new ClientIdentifier(prefix, parts[1]));
    }

    /** Reserved ones too (section 5.9.3), and some that were prefixes in earlier drafts. */
    private static boolean looksPrefixed(String text) {
        var first = text.split(":", 2)[0];
        return text.contains(":")
                && (Prefix.of(first).isPresent()
                        || Set.of("origin", "did", "https", "x509_san_uri").contains(first));
    }

    /** The whole text with its prefix: what stands in requests, and the audience of every proof. */
    public String text() {
        return prefix == Prefix.PRE_REGISTERED ? value : prefix.wireName() + ":" + value;
    }

    /** Whether a request signed with this identity's key may bear this name. */
    boolean belongsTo(SigningIdentity identity) {
        return switch (prefix) {
            case X509_HASH -> value.equals(digest(identity.leaf()));
            case X509_SAN_DNS -> dnsNames(identity.leaf()).contains(value);
            case DECENTRALIZED_IDENTIFIER -> isOne(identity.names().did());
            case VERIFIER_ATTESTATION -> isOne(identity.names().attestation().map(VerifierAttestation::subject));
            case OPENID_FEDERATION -> isOne(identity.names().federation());
            case PRE_REGISTERED -> isOne(identity.names().registered());
            case REDIRECT_URI -> false;
        };
    }

    private boolean isOne(Optional<String> name) {
        return name.filter(value::equals).isPresent();
    }

    /** Whether a wallet would let answers to this verifier go to this address. */
    boolean mayReceiveAt(URI responseUri) {
        return switch (prefix) {
            case X509_HASH, DECENTRALIZED_IDENTIFIER, VERIFIER_ATTESTATION, OPENID_FEDERATION, PRE_REGISTERED -> true;
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
