package org.vouchgate.presentation.request;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import org.vouchgate.credential.jose.PublicJwk;

/** Encrypts a signed request object to a key that the wallet sent along (OpenID4VP 1.0, section 5.10). */
final class RequestEncryption {

    static final String ALGORITHM = "ECDH-ES";

    private final ECPublicKey key;
    private final JWEHeader header;

    private RequestEncryption(ECPublicKey key, JWEHeader header) {
        this.key = key;
        this.header = header;
    }

    /** Empty if this is no key for ECDH-ES on P-256, or is meant for something else. */
    static Optional<RequestEncryption> to(JsonObject jwk, ContentEncryption method) {
        if (!"P-256".equals(text(jwk, "crv").orElse(""))
                || text(jwk, "use").filter(use -> !use.equals("enc")).isPresent()
                || text(jwk, "alg").filter(alg -> !alg.equals(ALGORITHM)).isPresent()) {
            return Optional.empty();
        }
        var header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.parse(method.wireName()))
                .contentType("JWT");
        text(jwk, "kid").ifPresent(header::keyID);
        return PublicJwk.read(jwk)
                .filter(read -> read.key() instanceof ECPublicKey)
                .map(read -> new RequestEncryption((ECPublicKey) read.key(), header.build()));
    }

    /** The chance in it is the platform's own, as in the signature inside. */
    String encrypt(String signed) {
        var object = new JWEObject(header, new Payload(signed));
        try {
            object.encrypt(new ECDHEncrypter(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("a point on P-256 can be encrypted to", e);
        }
        return object.serialize();
    }

    private static Optional<String> text(JsonObject jwk, String name) {
        return jwk.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
