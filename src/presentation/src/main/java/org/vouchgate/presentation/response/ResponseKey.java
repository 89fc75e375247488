package org.vouchgate.presentation.response;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.KeyAgreement;
import org.vouchgate.credential.Handover;
import org.vouchgate.credential.jose.PublicJwk;

/**
 * The key that one answer is encrypted to: ECDH-ES on P-256 (OpenID4VP 1.0, section 8.3; HAIP 1.0, section 5). Made for one
 * request and destroyed with it, so that nobody can open the answer later.
 */
public final class ResponseKey {

    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9._~-]{1,128}");

    private final ECKey jwk;

    private ResponseKey(ECKey jwk) {
        this.jwk = jwk;
    }

    /**
     * Makes a key.
     *
     * @param random where its secret comes from
     * @param keyId  the name the answer must call it by; URL-safe, unique within this deployment
     */
    public static ResponseKey generate(SecureRandom random, String keyId) {
        if (!KEY_ID.matcher(keyId).matches()) {
            throw new IllegalArgumentException("a key id is 1 to 128 characters that are safe in URLs");
        }
        try {
            return new ResponseKey(new ECKeyGenerator(Curve.P_256)
                    .secureRandom(random)
                    .keyUse(KeyUse.ENCRYPTION)
                    .algorithm(JWEAlgorithm.ECDH_ES)
                    .keyID(keyId)
                    .generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform makes P-256 keys", e);
        }
    }

    /**
     * Takes a key that is published elsewhere than in a request: in a federation's metadata.
     *
     * @throws IllegalArgumentException if it is not a key pair on P-256
     */
    public static ResponseKey published(PrivateKey secret, PublicKey open) {
        if (!(secret instanceof ECPrivateKey own) || !(open instanceof ECPublicKey other)) {
            throw new IllegalArgumentException("The key that answers are encrypted to must be on the curve P-256");
        }
        var thumbprint = PublicJwk.of(open)
                .filter(jwk -> Curve.P_256.getName().equals(jwk.json().getString("crv", "")))
                .map(PublicJwk::thumbprint)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The key that answers are encrypted to must be on the curve P-256"));
        return new ResponseKey(new ECKey.Builder(Curve.P_256, other)
                .privateKey(own)
                .keyUse(KeyUse.ENCRYPTION)
                .algorithm(JWEAlgorithm.ECDH_ES)
                .keyID(thumbprint)
                .build());
    }

    /**
     * Takes a key back from storage.
     *
     * @throws IllegalArgumentException if this is not what {@link #toPrivateJwk} gave
     */
    public static ResponseKey fromPrivateJwk(String json) {
        try {
            var jwk = ECKey.parse(json);
            if (!jwk.isPrivate() || !Curve.P_256.equals(jwk.getCurve()) || jwk.getKeyID() == null) {
                throw new IllegalArgumentException("a private P-256 key with a key id is needed");
            }
            return new ResponseKey(jwk);
        } catch (ParseException e) {
            // Not its message: that could quote the key.
            throw new IllegalArgumentException("not a private key as JWK");
        }
    }

    /** The whole key, to be wrapped before it is stored. Whoever has this can open the answer. */
    public String toPrivateJwk() {
        return jwk.toJSONString();
    }

    /** The half that goes into the request. */
    public JsonObject publicJwk() {
        try (var reader = Json.createReader(new StringReader(jwk.toPublicJWK().toJSONString()))) {
            return reader.readObject();
        }
    }

    public String keyId() {
        return jwk.getKeyID();
    }

    /** What answers are proven over that were encrypted to this key. */
    public Handover.Recipient recipient() {
        try {
            return new Handover.Recipient(jwk.computeThumbprint().toString(), this::sharedWith);
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private Optional<byte[]> sharedWith(ECPublicKey other) {
        // A point that is not on the curve would give the secret away, bit by bit.
        var onCurve = PublicJwk.of(other)
                .filter(key -> Curve.P_256.getName().equals(key.json().getString("crv")))
                .isPresent();
        return onCurve ? Optional.of(agreed(other)) : Optional.empty();
    }

    private byte[] agreed(ECPublicKey other) {
        try {
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(jwk.toECPrivateKey());
            agreement.doPhase(other, true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("every Java platform agrees on keys of P-256", e);
        }
    }

    ECKey jwk() {
        return jwk;
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "ResponseKey[" + keyId() + "]";
    }
}
