package org.vouchgate.gateway.trust;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.RegisteredIssuer;

/** One issuer an employer's admin relies on, by name. */
@Entity
@Table(name = "trusted_issuer")
public class TrustedIssuer {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false, length = 600)
    private String identifier;

    @Column(updatable = false, length = 200)
    private @Nullable String name;

    @Column(name = "credential_types", nullable = false, length = 16000)
    private String credentialTypes;

    @Column(name = "key_source", nullable = false, updatable = false, length = 24)
    private String keySource;

    @Column(name = "pinned_keys", updatable = false)
    private @Nullable String pinnedKeys;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, length = 255)
    private String createdBy;

    @Column(length = 1000)
    private @Nullable String reason;

    @Column(length = 600)
    private @Nullable String evidence;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    protected TrustedIssuer() {
        // for JPA
    }

    static TrustedIssuer of(UUID employer, RegisteredIssuer wanted, Grounds grounds, Instant at, String by) {
        var issuer = new TrustedIssuer();
        issuer.id = UUID.randomUUID();
        issuer.employer = employer;
        issuer.identifier = wanted.identifier();
        issuer.name = wanted.name().orElse(null);
        issuer.keySource = wanted.keySource().wireName();
        issuer.pinnedKeys = wanted.pinnedKeys().isEmpty() ? null : written(wanted.pinnedKeys());
        issuer.revise(wanted.types(), grounds, at, by);
        return issuer;
    }

    /** Relies on it as somebody says now. It stays the same entry, so that what was said about it before is found by its id. */
    void revise(CredentialTypes types, Grounds grounds, Instant at, String by) {
        credentialTypes = TrustedAnchor.lines(types.types());
        createdAt = at;
        createdBy = by;
        reason = grounds.reason().orElse(null);
        evidence = grounds.evidence().map(URI::toString).orElse(null);
        endsAt = grounds.endsAt().orElse(null);
    }

    /** As the engine knows it. */
    public RegisteredIssuer opened() {
        return new RegisteredIssuer(
                identifier,
                new CredentialTypes(Set.copyOf(credentialTypes())),
                keySource(keySource).orElseThrow(),
                name(),
                pinnedKeys().stream()
                        .map(JsonValue::asJsonObject)
                        .map(key -> PublicJwk.read(key).orElseThrow())
                        .toList());
    }

    public UUID id() {
        return id;
    }

    public String identifier() {
        return identifier;
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public List<String> credentialTypes() {
        return credentialTypes.lines().toList();
    }

    public String keySource() {
        return keySource;
    }

    /** The issuer's public keys as JWKs; empty unless they are how it proves itself. */
    public JsonArray pinnedKeys() {
        if (pinnedKeys == null) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        try (var reader = Json.createReader(new StringReader(pinnedKeys))) {
            return reader.readArray();
        }
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Who entered it. */
    public String createdBy() {
        return createdBy;
    }

    public Grounds grounds() {
        return new Grounds(
                Optional.ofNullable(reason),
                Optional.ofNullable(evidence).map(URI::create),
                Optional.ofNullable(endsAt));
    }

    static Optional<KeySource> keySource(String wireName) {
        return Arrays.stream(KeySource.values())
                .filter(source -> source.wireName().equals(wireName))
                .findFirst();
    }

    private static String written(List<PublicJwk> keys) {
        var array = Json.createArrayBuilder();
        keys.forEach(key -> array.add(key.json()));
        return array.build().toString();
    }
}
