package org.vouchgate.credential.trust;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.jose.PublicJwk;

/** Reads one of the {@code issuers} of a trust file. */
final class IssuerEntry {

    private static final Set<String> MEMBERS =
            Set.of("identifier", "credentialTypes", "name", "keySource", "pinnedKeys");

    private final TrustMembers members;

    private IssuerEntry(TrustMembers members) {
        this.members = members;
    }

    /** The issuer, or empty after saying what is wrong. */
    static Optional<RegisteredIssuer> read(TrustMembers members) {
        return new IssuerEntry(members).issuer();
    }

    private Optional<RegisteredIssuer> issuer() {
        var identifier = members.requiredText("identifier");
        var types = members.credentialTypes();
        var name = members.optionalText("name");
        var keys = pinnedKeys();
        var source = keySource(identifier);
        members.refuseOthers(MEMBERS);
        if (identifier.isEmpty() || types.isEmpty()) {
            return Optional.empty();
        }
        if (source.isEmpty() || !RegisteredIssuer.isPossible(identifier.get(), source.get())) {
            members.problem(
                    "identifier",
                    "must be a did:key, did:jwk or did:web, an https URL, or a certificate's subject such as"
                            + " CN=Example,O=Example, and go with keySource if that is given");
            return Optional.empty();
        }
        if (keys.isEmpty() == (source.get() == KeySource.PINNED_KEY)) {
            members.problem("pinnedKeys", "list the issuer's keys with the keySource pinned-key, and only with it");
            return Optional.empty();
        }
        return Optional.of(new RegisteredIssuer(identifier.get(), types.get(), source.get(), name, keys));
    }

    private Optional<KeySource> keySource(Optional<String> identifier) {
        if (members.has("keySource")) {
            return members.requiredOneOf("keySource", KeySource.values(), KeySource::wireName);
        }
        return members.has("pinnedKeys")
                ? Optional.of(KeySource.PINNED_KEY)
                : identifier.flatMap(RegisteredIssuer::usualSourceFor);
    }

    private List<PublicJwk> pinnedKeys() {
        var written = members.values("pinnedKeys", JsonObject.class, "must be an array of public keys as JWKs");
        var keys =
                written.stream().map(PublicJwk::read).flatMap(Optional::stream).toList();
        if (keys.size() != written.size()) {
            members.problem(
                    "pinnedKeys", "must be public keys as JWKs (EC P-256, P-384, P-521, Ed25519, or RSA), without d");
        }
        if (keys.size() > RegisteredIssuer.MOST_PINNED_KEYS) {
            members.problem("pinnedKeys", "must be at most " + RegisteredIssuer.MOST_PINNED_KEYS + " keys");
            return List.of();
        }
        return keys;
    }
}
