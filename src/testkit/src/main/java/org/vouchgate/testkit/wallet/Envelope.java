package org.vouchgate.testkit.wallet;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.util.Optional;
import org.vouchgate.testkit.PublicJwk;

/**
 * How a response is encrypted (OpenID4VP 1.0 section 8.3). {@link #AS_ASKED} takes the verifier's first elliptic-curve key
 * and its first encryption method.
 *
 * @param encryption  the JWE {@code enc}, offered or not
 * @param keyId       the JWE {@code kid} instead of the key's own
 * @param otherKey    a key the verifier did not offer
 * @param compressed  whether to compress, which no verifier may accept
 */
public record Envelope(
        Optional<String> encryption, Optional<String> keyId, Optional<JsonObject> otherKey, boolean compressed) {

    public static final Envelope AS_ASKED = new Envelope(Optional.empty(), Optional.empty(), Optional.empty(), false);

    public Envelope encryption(String enc) {
        return new Envelope(Optional.of(enc), keyId, otherKey, compressed);
    }

    public Envelope keyId(String kid) {
        return new Envelope(encryption, Optional.of(kid), otherKey, compressed);
    }

    public Envelope otherKey(JsonObject jwk) {
        return new Envelope(encryption, keyId, Optional.of(jwk), compressed);
    }

    public Envelope compress() {
        return new Envelope(encryption, keyId, otherKey, true);
    }

    /** The compact JWE over these response parameters. */
    String seal(JsonObject parameters, JsonObject clientMetadata, SecureRandom chance) {
        var key = otherKey.orElseGet(() -> offeredKey(clientMetadata));
        var header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.parse(enc(clientMetadata)))
                .keyID(keyId.orElseGet(() -> key.getString("kid", "")))
                .contentType("json")
                .agreementPartyUInfo(random(chance))
                .agreementPartyVInfo(random(chance));
        if (compressed) {
            header.compressionAlgorithm(CompressionAlgorithm.DEF);
        }
        var jwe = new JWEObject(header.build(), new Payload(parameters.toString()));
        try {
            var encrypter = new ECDHEncrypter(PublicJwk.readEc(key));
            encrypter.getJCAContext().setSecureRandom(chance);
            jwe.encrypt(encrypter);
            return jwe.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the response could not be encrypted", e);
        }
    }

    private String enc(JsonObject clientMetadata) {
        var offered = clientMetadata.getJsonArray("encrypted_response_enc_values_supported");
        return encryption.orElseGet(() -> offered == null ? "A128GCM" : offered.getString(0));
    }

    private static JsonObject offeredKey(JsonObject clientMetadata) {
        if (!clientMetadata.containsKey("jwks")) {
            throw new WalletRefusedException("an encrypted response is asked for, but no key is offered");
        }
        return clientMetadata.getJsonObject("jwks").getJsonArray("keys").getValuesAs(JsonObject.class).stream()
                .filter(jwk -> "ECDH-ES".equals(jwk.getString("alg", "")) && "EC".equals(jwk.getString("kty", "")))
                .findFirst()
                .orElseThrow(() -> new WalletRefusedException("no ECDH-ES key is offered"));
    }

    /** Random party information, because a verifier must take any (rule EN-04). */
    private static Base64URL random(SecureRandom chance) {
        var bytes = new byte[16];
        chance.nextBytes(bytes);
        return Base64URL.encode(bytes);
    }
}
