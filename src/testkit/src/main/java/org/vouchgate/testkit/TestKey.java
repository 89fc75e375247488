package org.vouchgate.testkit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;

/** A signing key pair with its JOSE algorithm and the identifiers that are computed from it. */
public final class TestKey {

    private final String algorithm;
    private final KeyPair pair;

    private TestKey(String algorithm, KeyPair pair) {
        this.algorithm = algorithm;
        this.pair = pair;
    }

    /** An ES256 key. */
    public static TestKey p256(SecureRandom chance) {
        return generate("ES256", "EC", new ECGenParameterSpec("secp256r1"), chance);
    }

    /** An ES384 key. */
    public static TestKey p384(SecureRandom chance) {
        return generate("ES384", "EC", new ECGenParameterSpec("secp384r1"), chance);
    }

    /** An EdDSA key. */
    public static TestKey ed25519(SecureRandom chance) {
        return generate("EdDSA", "Ed25519", NamedParameterSpec.ED25519, chance);
    }

    /** An RS256 key of 2048 bits. */
    public static TestKey rsa(SecureRandom chance) {
        return generate("RS256", "RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), chance);
    }

    /** Reads what {@link #export()} wrote. */
    public static TestKey restore(JsonObject exported) {
        var algorithm = exported.getString("alg");
        try {
            var keys = KeyFactory.getInstance(Algorithms.keyFactory(algorithm));
            var open = keys.generatePublic(new X509EncodedKeySpec(Base64Url.decode(exported.getString("spki"))));
            var secret = keys.generatePrivate(new PKCS8EncodedKeySpec(Base64Url.decode(exported.getString("pkcs8"))));
            return new TestKey(algorithm, new KeyPair(open, secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an exported key", e);
        }
    }

    /** The JOSE name of the algorithm it signs with. */
    public String algorithm() {
        return algorithm;
    }

    public PublicKey publicKey() {
        return pair.getPublic();
    }

    public PrivateKey privateKey() {
        return pair.getPrivate();
    }

    /** Signs in the form JWS wants (RFC 7518 section 3.4: r and s side by side). */
    public byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance(Algorithms.signature(algorithm));
            signature.initSign(pair.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key as a JWK with its key parameters and nothing else. */
    public JsonObject publicJwk() {
        return PublicJwk.of(pair.getPublic());
    }

    /** RFC 7638 thumbprint with SHA-256. */
    public String thumbprint() {
        return PublicJwk.thumbprint(publicJwk());
    }

    /** {@code did:key:z...}; P-256, P-384 and Ed25519 only. */
    public String didKey() {
        return "did:key:" + PublicJwk.multibase(pair.getPublic());
    }

    /** The one verification method of {@link #didKey()}. */
    public String didKeyMethod() {
        return didKey() + "#" + PublicJwk.multibase(pair.getPublic());
    }

    /** {@code did:jwk:...}. */
    public String didJwk() {
        return "did:jwk:" + Base64Url.encode(publicJwk().toString());
    }

    /** Both halves, for a demo's data directory. */
    public JsonObject export() {
        return Json.createObjectBuilder()
                .add("alg", algorithm)
                .add("spki", Base64Url.encode(pair.getPublic().getEncoded()))
                .add("pkcs8", Base64Url.encode(pair.getPrivate().getEncoded()))
                .build();
    }

    private static TestKey generate(
            String algorithm, String family, AlgorithmParameterSpec parameters, SecureRandom chance) {
        try {
            var generator = KeyPairGenerator.getInstance(family);
            generator.initialize(parameters, chance);
            return new TestKey(algorithm, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
