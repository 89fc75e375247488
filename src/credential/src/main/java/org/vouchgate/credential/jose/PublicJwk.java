package org.vouchgate.credential.jose;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A public JSON Web Key that can verify signatures (RFC 7517, RFC 7518 section 6, RFC 8037 section 2). */
public final class PublicJwk {

    private static final List<String> PRIVATE_MEMBERS = List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

    private final JsonObject json;
    private final PublicKey key;

    private PublicJwk(JsonObject json, PublicKey key) {
        this.json = json;
        this.key = key;
    }

    /**
     * Reads a key; empty if it is not a well-formed public key of a kind that {@link JwsAlgorithm} can use, or if it
     * carries anything private. {@code kid}, {@code use}, {@code key_ops} and {@code alg} may be missing.
     */
    public static Optional<PublicJwk> read(JsonObject jwk) {
        if (PRIVATE_MEMBERS.stream().anyMatch(jwk::containsKey) || !describesItselfProperly(jwk)) {
            return Optional.empty();
        }
        return KeyMaterial.read(jwk).map(key -> new PublicJwk(jwk, key));
    }

    /** A key that came another way (certificate, DID), as a JWK; empty if no {@link JwsAlgorithm} can use it. */
    public static Optional<PublicJwk> of(PublicKey key) {
        return KeyMaterial.write(key).flatMap(PublicJwk::read);
    }

    public PublicKey key() {
        return key;
    }

    public Optional<String> keyId() {
        return text("kid");
    }

    /** The key as it was read, with whatever members it had. */
    public JsonObject json() {
        return json;
    }

    /** Whether {@code use}, {@code key_ops} and {@code alg}, as far as present, permit verifying with this algorithm. */
    public boolean permitsVerifying(JwsAlgorithm algorithm) {
        return text("use").map("sig"::equals).orElse(true)
                && operations().map(operations -> operations.contains("verify")).orElse(true)
                && text("alg").map(stated -> permits(stated, algorithm)).orElse(true);
    }

    /** The thumbprint of a key that came another way; empty if no {@link JwsAlgorithm} can use it. */
    public static Optional<String> thumbprintOf(PublicKey key) {
        return of(key).map(PublicJwk::thumbprint);
    }

    /** RFC 7638 thumbprint: SHA-256, base64url. */
    public String thumbprint() {
        // The values are base64url and registered names, in which nothing has to be escaped.
        var canonical = KeyMaterial.thumbprintMembers(json).stream()
                .map(name -> "\"" + name + "\":\"" + json.getString(name) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        return Base64Url.encode(sha256().digest(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<List<String>> operations() {
        return json.get("key_ops") instanceof JsonArray operations
                ? Optional.of(operations.getValuesAs(JsonString::getString))
                : Optional.empty();
    }

    private static boolean permits(String stated, JwsAlgorithm algorithm) {
        // RFC 9864: "EdDSA" on an Ed25519 key and "Ed25519" name the same algorithm.
        return JwsAlgorithm.of(stated)
                .filter(other -> other == algorithm || other.isEdwards() && algorithm.isEdwards())
                .isPresent();
    }

    private static boolean describesItselfProperly(JsonObject jwk) {
        return List.of("kid", "use", "alg").stream()
                        .allMatch(name -> !jwk.containsKey(name) || jwk.get(name) instanceof JsonString)
                && (!jwk.containsKey("key_ops")
                        || jwk.get("key_ops") instanceof JsonArray operations
                                && operations.stream().allMatch(JsonString.class::isInstance));
    }

    private Optional<String> text(String name) {
        return json.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "PublicJwk[" + thumbprint() + "]";
    }
}
