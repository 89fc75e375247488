package org.vouchgate.credential;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Who signed a credential, as far as the key that verified the signature proves it.
 *
 * @param identifier   the identifier to which the key is bound: a DID, an https URL, or the leaf certificate's subject (RFC 2253);
 *                     never a bare {@code iss} that nothing binds to the key
 * @param claimed      what the credential itself says its issuer is ({@code iss}, {@code issuer}), if it says so; shown only with that caveat
 * @param name         a human name from an authenticated source (certificate, metadata document); never from an unbound claim
 * @param keySource    how the key was found
 * @param certificates the {@code x5c} chain, leaf first; empty unless {@code keySource} is {@link KeySource#X5C}
 * @param key          thumbprint (RFC 7638) of the key, where somebody vouches for the key itself and may stop doing so:
 *                     with {@link KeySource#PINNED_KEY} and {@link KeySource#OPENID_FEDERATION}
 */
public record Issuer(
        String identifier,
        Optional<String> claimed,
        Optional<String> name,
        KeySource keySource,
        List<X509Certificate> certificates,
        Optional<String> key) {

    /** The mechanism that ties a key to an issuer. */
    public enum KeySource {
        X5C("x5c"),
        DID_KEY("did:key"),
        DID_JWK("did:jwk"),
        DID_WEB("did:web"),
        JWT_VC_ISSUER_METADATA("jwt-vc-issuer"),
        /** A document at the issuer's own https address (Controlled Identifiers 1.0). */
        CONTROLLER_DOCUMENT("controller-document"),
        /** The employer's trust list names the key itself. */
        PINNED_KEY("pinned-key"),
        /** Metadata that a federation's trust anchor stands for (OpenID Federation 1.0). */
        OPENID_FEDERATION("openid-federation");

        private final String wireName;

        KeySource(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }
    }

    /** An issuer for whose key nobody but itself answers, or a certificate. */
    public Issuer(
            String identifier,
            Optional<String> claimed,
            Optional<String> name,
            KeySource keySource,
            List<X509Certificate> certificates) {
        this(identifier, claimed, name, keySource, certificates, Optional.empty());
    }

    /** An issuer by a key that somebody else says is its own; the key by its thumbprint. */
    public static Issuer named(String identifier, Optional<String> name, KeySource keySource, Optional<String> key) {
        return new Issuer(identifier, Optional.of(identifier), name, keySource, List.of(), key);
    }

    public Issuer {
        certificates = List.copyOf(certificates);
        if (certificates.isEmpty() == (keySource == KeySource.X5C)) {
            throw new IllegalArgumentException("certificates come with x5c and with nothing else");
        }
    }
}
