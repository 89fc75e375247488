package org.vouchgate.credential.jose;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Web Signature in compact form whose payload is a JSON object: read, but not believed until {@link #verify}
 * says {@link SignatureCheck#VALID}.
 */
public final class CompactJws {

    private static final int MAX_HEADER_CHARACTERS = 64 * 1024;
    private static final int MAX_KEY_ID_CHARACTERS = 8 * 1024;

    private final JsonObject header;
    private final JsonObject payload;
    private final String signingInput;
    private final byte[] signature;
    /** The key that the signature was last found to match: asked again with the same key, nothing is computed twice. */
    private volatile @Nullable PublicKey proven;

    private CompactJws(JsonObject header, JsonObject payload, String signingInput, byte[] signature) {
        this.header = header;
        this.payload = payload;
        this.signingInput = signingInput;
        this.signature = signature;
    }

    /** Reads exactly three parts of strict base64url around strict JSON; empty for anything else. */
    public static Optional<CompactJws> parse(String compact) {
        var parts = compact.split("\\.", 4);
        if (parts.length != 3 || parts[0].length() > MAX_HEADER_CHARACTERS) {
            return Optional.empty();
        }
        var header = Base64Url.decode(parts[0]).flatMap(StrictJson::object).filter(CompactJws::isReadable);
        var payload = Base64Url.decode(parts[1]).flatMap(StrictJson::object);
        var signature = Base64Url.decode(parts[2]);
        if (header.isEmpty() || payload.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CompactJws(header.get(), payload.get(), parts[0] + "." + parts[1], signature.get()));
    }

    public JsonObject header() {
        return header;
    }

    public JsonObject payload() {
        return payload;
    }

    /** The {@code kid} header: a name to look up among known keys, never an address to fetch by itself. */
    public Optional<String> keyId() {
        return text("kid");
    }

    /** The algorithm, if it is one that can be verified at all. */
    public Optional<JwsAlgorithm> algorithm() {
        return text("alg").flatMap(JwsAlgorithm::of);
    }

    /**
     * Whether the {@code typ} header names this media type: letter case does not matter, and {@code application/} may
     * stand before it (RFC 7515 section 4.1.9). An absent header names nothing.
     *
     * @param subtype without {@code application/}, such as {@code kb+jwt}
     */
    public boolean hasType(String subtype) {
        return text("typ")
                .filter(type -> type.equalsIgnoreCase(subtype) || type.equalsIgnoreCase("application/" + subtype))
                .isPresent();
    }

    public boolean statesType() {
        return header.containsKey("typ");
    }

    /**
     * What can be refused before anybody looks for a key.
     *
     * @return empty, or {@link SignatureCheck#ALGORITHM_NOT_ALLOWED} or
     *     {@link SignatureCheck#CRITICAL_HEADER_NOT_UNDERSTOOD}
     */
    public Optional<SignatureCheck> refusedByHeader(Set<JwsAlgorithm> allowed) {
        return refusedByHeader(allowed, Set.of());
    }

    private Optional<SignatureCheck> refusedByHeader(Set<JwsAlgorithm> allowed, Set<String> understood) {
        if (algorithm().filter(allowed::contains).isEmpty()) {
            return Optional.of(SignatureCheck.ALGORITHM_NOT_ALLOWED);
        }
        if (!isUnderstood(understood) || header.getOrDefault("b64", JsonValue.TRUE) != JsonValue.TRUE) {
            return Optional.of(SignatureCheck.CRITICAL_HEADER_NOT_UNDERSTOOD);
        }
        return Optional.empty();
    }

    /**
     * Checks header, fit of key and algorithm, and signature, in this order.
     *
     * @param key     the signer's key, found by a mechanism that ties it to the signer
     * @param allowed the algorithms this use permits
     */
    public SignatureCheck verify(PublicKey key, Set<JwsAlgorithm> allowed) {
        return verify(key, allowed, Set.of());
    }

    /** As {@link #verify(PublicKey, Set)}, for uses that implement some critical headers (RFC 7515 section 4.1.11). */
    public SignatureCheck verify(PublicKey key, Set<JwsAlgorithm> allowed, Set<String> understood) {
        return refusedByHeader(allowed, understood)
                .orElseGet(() -> algorithm()
                        .map(algorithm -> check(algorithm, key))
                        .orElse(SignatureCheck.ALGORITHM_NOT_ALLOWED));
    }

    /** As {@link #verify(PublicKey, Set)}, and the key's own {@code use}, {@code key_ops} and {@code alg} must permit it. */
    public SignatureCheck verify(PublicJwk key, Set<JwsAlgorithm> allowed) {
        var permitted = algorithm().filter(key::permitsVerifying).isPresent();
        return refusedByHeader(allowed)
                .orElseGet(() -> permitted ? verify(key.key(), allowed) : SignatureCheck.KEY_UNFIT);
    }

    private SignatureCheck check(JwsAlgorithm algorithm, PublicKey key) {
        if (key.equals(proven)) {
            return SignatureCheck.VALID;
        }
        var check = Signatures.check(algorithm, key, signedBytes(), signature);
        if (check == SignatureCheck.VALID) {
            proven = key;
        }
        return check;
    }

    private boolean isUnderstood(Set<String> understood) {
        return !header.containsKey("crit")
                || header.get("crit") instanceof JsonArray critical
                        && !critical.isEmpty()
                        && critical.stream()
                                .allMatch(name -> name instanceof JsonString text
                                        && understood.contains(text.getString())
                                        && header.containsKey(text.getString()));
    }

    private byte[] signedBytes() {
        return signingInput.getBytes(StandardCharsets.US_ASCII);
    }

    private Optional<String> text(String name) {
        return header.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static boolean isReadable(JsonObject header) {
        return isText(header, "alg", MAX_KEY_ID_CHARACTERS)
                && header.containsKey("alg")
                && isText(header, "typ", MAX_KEY_ID_CHARACTERS)
                && isText(header, "kid", MAX_KEY_ID_CHARACTERS);
    }

    private static boolean isText(JsonObject header, String name, int maxCharacters) {
        var value = header.get(name);
        return value == null
                || value instanceof JsonString text && text.getString().length() <= maxCharacters;
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "CompactJws[" + text("typ").orElse("no typ") + "]";
    }
}
