package org.vouchgate.presentation.request;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;

/**
 * The verifier as a member of an OpenID federation: what it says about itself, signed with its federation key. Wallets take
 * its metadata from here and ignore the request's (OpenID4VP 1.0, section 5.9.3), so the key that answers are encrypted to is
 * published here too, and cannot be one of a single request.
 */
public final class FederationEntity {

    /** Where it is published (OpenID Federation 1.0, section 9). */
    public static final String PATH = "/.well-known/openid-federation";

    public static final String CONTENT_TYPE = "application/entity-statement+jwt";

    private static final String TYPE = "entity-statement+jwt";
    private static final Duration LIFETIME = Duration.ofHours(24);

    private final URI entity;
    private final PrivateKey key;
    private final PublicKey publicKey;
    private final List<URI> authorityHints;
    private final JsonObject encryptionKey;

    /**
     * A member of a federation.
     *
     * @param entity         the entity identifier: the gateway's own address
     * @param key            the federation key, on P-256; never one that signs requests
     * @param publicKey      its public half
     * @param authorityHints the superiors that vouch for this entity; at least one
     * @param encryptionKey  the public key that answers are encrypted to, with {@code kid} and {@code alg}
     */
    public FederationEntity(
            URI entity, PrivateKey key, PublicKey publicKey, List<URI> authorityHints, JsonObject encryptionKey) {
        this.entity = entity;
        this.key = key;
        this.publicKey = publicKey;
        this.authorityHints = List.copyOf(authorityHints);
        this.encryptionKey = encryptionKey;
        if (authorityHints.isEmpty()) {
            throw new IllegalArgumentException("a member of a federation names those who vouch for it");
        }
        configuration(List.of(), JsonObject.EMPTY_JSON_OBJECT, Instant.EPOCH);
    }

    /**
     * The entity configuration, signed.
     *
     * @param signers who sign requests
     * @param formats what is verified
     */
    public String configuration(Collection<SigningIdentity> signers, VpFormats formats, Instant at) {
        return configuration(signers, formats.toJson(formats.formats()), at);
    }

    private String configuration(Collection<SigningIdentity> signers, JsonObject formats, Instant at) {
        var jwk = Json.createObjectBuilder(jwk())
                .add("kid", thumbprint())
                .add("use", "sig")
                .build();
        var hints = Json.createArrayBuilder();
        authorityHints.forEach(hint -> hints.add(hint.toString()));
        return signed(Json.createObjectBuilder()
                .add("iss", entity.toString())
                .add("sub", entity.toString())
                .add("iat", at.getEpochSecond())
                .add("exp", at.plus(LIFETIME).getEpochSecond())
                .add("jwks", keys(List.of(jwk)))
                .add("authority_hints", hints)
                .add(
                        "metadata",
                        Json.createObjectBuilder().add("openid_credential_verifier", verifier(signers, formats)))
                .build());
    }

    private JsonObject verifier(Collection<SigningIdentity> signers, JsonObject formats) {
        var keys = Json.createArrayBuilder();
        signers.stream()
                .map(signer -> Json.createObjectBuilder(signer.publicJwk())
                        .add("kid", signer.thumbprint())
                        .add("use", "sig")
                        .build())
                .distinct()
                .forEach(keys::add);
        keys.add(encryptionKey);
        var methods = Json.createArrayBuilder();
        ContentEncryption.ALL.forEach(method -> methods.add(method.wireName()));
        return Json.createObjectBuilder()
                .add("jwks", Json.createObjectBuilder().add("keys", keys))
                .add("vp_formats_supported", formats)
                .add("encrypted_response_enc_values_supported", methods)
                .build();
    }

    private String signed(JsonObject claims) {
        var header = Json.createObjectBuilder()
                .add("typ", TYPE)
                .add("alg", JwsAlgorithm.ES256.wireName())
                .add("kid", thumbprint())
                .build();
        var input = encoded(header) + "." + encoded(claims);
        try {
            var signature = new ECDSASigner(key, Curve.P_256)
                    .sign(new JWSHeader(JWSAlgorithm.ES256), input.getBytes(StandardCharsets.US_ASCII));
            return verified(input + "." + signature);
        } catch (JOSEException e) {
            throw new IllegalArgumentException("The federation key cannot sign on P-256", e);
        }
    }

    private String verified(String jwt) {
        var check = CompactJws.parse(jwt)
                .map(jws -> jws.verify(publicKey, Set.of(JwsAlgorithm.ES256)))
                .orElse(SignatureCheck.SIGNATURE_INVALID);
        if (check != SignatureCheck.VALID) {
            throw new IllegalArgumentException("The federation key does not belong to its certificate");
        }
        return jwt;
    }

    private JsonObject jwk() {
        return publicJwk().json();
    }

    private String thumbprint() {
        return publicJwk().thumbprint();
    }

    private PublicJwk publicJwk() {
        return PublicJwk.of(publicKey)
                .orElseThrow(() -> new IllegalArgumentException("The federation key must be on the curve P-256"));
    }

    private static JsonObject keys(List<JsonObject> keys) {
        JsonArray array = Json.createArrayBuilder(keys).build();
        return Json.createObjectBuilder().add("keys", array).build();
    }

    private static String encoded(JsonObject json) {
        return Base64Url.encode(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
