package org.vouchgate.credential.trust.federation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.NumericDate;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;

/**
 * What one entity says about another, or about itself (OpenID Federation 1.0, section 3). Read, and not believed until
 * {@link #isSignedWith} says so.
 *
 * @param issuer  who says it
 * @param subject about whom
 * @param expires until when it may be relied on
 * @param keys    the subject's federation keys
 */
record EntityStatement(
        CompactJws jws, String issuer, String subject, Instant expires, List<PublicJwk> keys, JsonObject claims) {

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final String TYPE = "entity-statement+jwt";

    /** The statement, if it is one, in force, and asks for nothing that is not understood. */
    static Optional<EntityStatement> read(String encoded, Instant at) {
        return CompactJws.parse(encoded).filter(jws -> jws.hasType(TYPE)).flatMap(jws -> read(jws, at));
    }

    private static Optional<EntityStatement> read(CompactJws jws, Instant at) {
        var claims = jws.payload();
        var issuer = text(claims, "iss");
        var subject = text(claims, "sub");
        var issued = NumericDate.of(claims, "iat").instant();
        var expires = NumericDate.of(claims, "exp").instant();
        var inForce = issued.filter(since -> !since.isAfter(at.plus(SKEW))).isPresent()
                && expires.filter(at::isBefore).isPresent();
        // Section 3.1.1: a statement with claims that must be understood and are not is refused.
        if (issuer.isEmpty() || subject.isEmpty() || !inForce || claims.containsKey("crit")) {
            return Optional.empty();
        }
        return Optional.of(new EntityStatement(jws, issuer.get(), subject.get(), expires.get(), keys(claims), claims));
    }

    boolean isAboutItself() {
        return issuer.equals(subject);
    }

    /** Whether it is signed with one of these keys, which the header names. */
    boolean isSignedWith(List<PublicJwk> candidates) {
        return jws.keyId().isPresent()
                && candidates.stream()
                        .filter(key -> key.keyId().equals(jws.keyId()))
                        .anyMatch(key -> jws.verify(key, Set.of(JwsAlgorithm.values())) == SignatureCheck.VALID);
    }

    Optional<JsonObject> object(String name) {
        return object(claims, name);
    }

    List<String> texts(String name) {
        return claims.get(name) instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(value -> ((JsonString) value).getString())
                        .toList()
                : List.of();
    }

    static Optional<JsonObject> object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    static Optional<String> text(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static List<PublicJwk> keys(JsonObject claims) {
        return object(claims, "jwks")
                .map(set -> set.get("keys"))
                .filter(JsonArray.class::isInstance)
                .map(JsonValue::asJsonArray)
                .map(array -> array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .map(PublicJwk::read)
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }
}
