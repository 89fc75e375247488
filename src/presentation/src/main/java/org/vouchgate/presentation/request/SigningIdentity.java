package org.vouchgate.presentation.request;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.vouchgate.credential.jose.PublicJwk;

/** The key that signs requests, and the certificates by which a wallet can trace it to somebody it trusts. */
public final class SigningIdentity {

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final OtherNames names;

    private SigningIdentity(PrivateKey key, List<X509Certificate> chain, OtherNames names) {
        this.key = key;
        this.chain = chain;
        this.names = names;
    }

    /**
     * Takes a key and its certificates.
     *
     * @param key   a private key on P-256, the one curve that every HAIP wallet verifies; may live in a hardware module
     * @param chain its certificates, leaf first, each signed by the next, without the root
     * @throws IllegalArgumentException saying what is wrong, if wallets would refuse what it signs
     */
    public static SigningIdentity of(PrivateKey key, List<X509Certificate> chain) {
        require(!chain.isEmpty(), "The request-signing certificate is missing");
        require(isP256(chain.get(0)), "The request-signing key must be on the curve P-256");
        // HAIP 1.0 section 5, and the conformance suite for plain OpenID4VP too: neither a self-signed leaf nor the
        // root.
        for (var certificate : chain) {
            require(
                    !isSignedBy(certificate, certificate),
                    "The request-signing chain contains a self-signed certificate; have the leaf signed by an authority"
                            + " and leave the root out");
        }
        for (int i = 1; i < chain.size(); i++) {
            require(
                    isSignedBy(chain.get(i - 1), chain.get(i)),
                    "Certificate " + i + " of the request-signing chain is not signed by the one after it");
        }
        require(belongTogether(key, chain.get(0)), "The request-signing key does not belong to its certificate");
        return new SigningIdentity(key, List.copyOf(chain), OtherNames.none());
    }

    /**
     * The same key, known by other names too.
     *
     * @throws IllegalArgumentException if an attestation is about another key
     */
    public SigningIdentity alsoKnownAs(OtherNames others) {
        require(
                others.attestation()
                        .map(attestation -> attestation.isAbout(leaf().getPublicKey()))
                        .orElse(true),
                "The verifier attestation is about another key than the one that signs requests");
        return new SigningIdentity(key, chain, others);
    }

    public X509Certificate leaf() {
        return chain.get(0);
    }

    /** Leaf first, without the root. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** When the first of its certificates expires. */
    public Instant validUntil() {
        return chain.stream()
                .map(certificate -> certificate.getNotAfter().toInstant())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** When the last of its certificates becomes valid. */
    public Instant validFrom() {
        return chain.stream()
                .map(certificate -> certificate.getNotBefore().toInstant())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    OtherNames names() {
        return names;
    }

    /** The public key, without a name. */
    JsonObject publicJwk() {
        return jwk().json();
    }

    /** Names the key wherever a certificate does not (RFC 7638). */
    String thumbprint() {
        return jwk().thumbprint();
    }

    private PublicJwk jwk() {
        return PublicJwk.of(leaf().getPublicKey()).orElseThrow();
    }

    PrivateKey key() {
        return key;
    }

    /** The members of a signature's header by which a wallet finds out that this key is whom the name names. */
    JsonObject headerFor(ClientIdentifier clientIdentifier) {
        var header = Json.createObjectBuilder();
        return switch (clientIdentifier.prefix()) {
            case X509_HASH, X509_SAN_DNS -> header.add("x5c", x5c()).build();
            case DECENTRALIZED_IDENTIFIER ->
                header.add("kid", VerifierDid.keyId(clientIdentifier.value(), this))
                        .build();
            case VERIFIER_ATTESTATION ->
                header.add("jwt", names.attestation().orElseThrow().jwt()).build();
            case OPENID_FEDERATION, PRE_REGISTERED ->
                header.add("kid", thumbprint()).build();
            case REDIRECT_URI -> throw new IllegalStateException("a request by redirect_uri is never signed");
        };
    }

    /** Fails if a wallet would find a certificate or an attestation out of date. */
    void requireValid(ClientIdentifier clientIdentifier, Instant at) {
        if (at.isBefore(validFrom()) || at.isAfter(validUntil())) {
            throw new IllegalStateException("the certificates of " + this + " are not valid at " + at);
        }
        if (clientIdentifier.prefix() == ClientIdentifier.Prefix.VERIFIER_ATTESTATION
                && !names.attestation().orElseThrow().isValid(at)) {
            throw new IllegalStateException("the verifier attestation of " + this + " is not valid at " + at);
        }
    }

    /** In Base64 with padding, as only this header is (RFC 7515, section 4.1.6). */
    private JsonArray x5c() {
        var x5c = Json.createArrayBuilder();
        try {
            for (var certificate : chain) {
                x5c.add(Base64.getEncoder().encodeToString(certificate.getEncoded()));
            }
            return x5c.build();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate cannot be encoded", e);
        }
    }

    private static boolean isP256(X509Certificate leaf) {
        return PublicJwk.of(leaf.getPublicKey())
                .filter(jwk -> "P-256".equals(jwk.json().getString("crv", "")))
                .isPresent();
    }

    private static boolean isSignedBy(X509Certificate certificate, X509Certificate issuer) {
        if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException notItsSignature) {
            return false;
        }
    }

    private static boolean belongTogether(PrivateKey key, X509Certificate leaf) {
        var probe = "request-signing".getBytes(StandardCharsets.US_ASCII);
        try {
            var signer = Signature.getInstance("SHA256withECDSA");
            signer.initSign(key);
            signer.update(probe);
            var verifier = Signature.getInstance("SHA256withECDSA");
            verifier.initVerify(leaf.getPublicKey());
            verifier.update(probe);
            return verifier.verify(signer.sign());
        } catch (InvalidKeyException otherKind) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The request-signing key cannot sign", e);
        }
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "SigningIdentity[" + leaf().getSubjectX500Principal().getName() + "]";
    }
}
