package org.vouchgate.credential.trust.federation;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.NumericDate;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.jose.StrictJson;

/**
 * The keys a member signs credentials with (OpenID Federation 1.0, section 5.2.1): in its metadata, or at an address that its
 * metadata names. Where a member publishes them in several ways, the one that its statements protect best counts.
 */
final class MemberKeys {

    private static final String SIGNED = "application/jwk-set+jwt";
    private static final String PLAIN = "application/jwk-set+json, application/json";
    private static final Optional<JsonValue> NONE = Optional.of(JsonValue.NULL);

    private final String entity;
    private final List<PublicJwk> federationKeys;
    private final Asking asking;

    /**
     * @param federationKeys the member's, as its superior states them
     * @param asking         asks those who may be asked
     */
    MemberKeys(String entity, List<PublicJwk> federationKeys, Asking asking) {
        this.entity = entity;
        this.federationKeys = List.copyOf(federationKeys);
        this.asking = asking;
    }

    /** Fetches a document from where a federation's configuration lets the gateway ask; others are refused. */
    @FunctionalInterface
    interface Asking {
        Fetched get(URI address, String accept);
    }

    /** A JWK Set; not one if nothing usable is published, and empty if it could not be fetched. */
    Optional<JsonValue> in(JsonObject metadata, Instant at) {
        if (metadata.containsKey("jwks")) {
            return Optional.of(metadata.get("jwks"));
        }
        if (metadata.containsKey("signed_jwks_uri")) {
            return at(metadata, "signed_jwks_uri", SIGNED, document -> signed(document, at));
        }
        return at(metadata, "jwks_uri", PLAIN, document -> StrictJson.object(document.body()));
    }

    private Optional<JsonValue> at(
            JsonObject metadata,
            String member,
            String accept,
            Function<Fetched.Document, Optional<JsonObject>> reading) {
        return EntityStatement.text(metadata, member)
                .flatMap(MemberKeys::address)
                .map(address -> asking.get(address, accept))
                .map(fetched -> fetched.<Optional<JsonValue>>fold(
                        document -> Optional.of(reading.apply(document)
                                .<JsonValue>map(set -> set)
                                .orElse(JsonValue.NULL)),
                        unreachable -> Optional.empty(),
                        refused -> NONE))
                .orElse(NONE);
    }

    /** The set is about the member, in force, and signed with one of its federation keys. */
    private Optional<JsonObject> signed(Fetched.Document document, Instant at) {
        return CompactJws.parse(new String(document.body(), StandardCharsets.US_ASCII).strip())
                .filter(jws -> jws.hasType("jwk-set+jwt") && isOwn(jws.payload(), at))
                .filter(jws -> federationKeys.stream()
                        .filter(key -> key.keyId().isPresent() && key.keyId().equals(jws.keyId()))
                        .anyMatch(key -> jws.verify(key, Set.of(JwsAlgorithm.values())) == SignatureCheck.VALID))
                .map(CompactJws::payload);
    }

    private boolean isOwn(JsonObject claims, Instant at) {
        var expires = NumericDate.of(claims, "exp");
        return EntityStatement.text(claims, "iss").equals(Optional.of(entity))
                && EntityStatement.text(claims, "sub").equals(Optional.of(entity))
                && !expires.malformed()
                && expires.instant().map(at::isBefore).orElse(true);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(uri -> "https".equals(uri.getScheme()) && uri.getHost() != null)
                    .filter(uri -> uri.getRawUserInfo() == null && uri.getRawFragment() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
