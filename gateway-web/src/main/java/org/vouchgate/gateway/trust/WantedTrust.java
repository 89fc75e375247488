package org.vouchgate.gateway.trust;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.credential.trust.TrustAnchors;
import org.vouchgate.gateway.platform.BadInput;

/** Reads what an admin wants to rely on, by the same rules as a trust file. */
final class WantedTrust {

    private WantedTrust() {}

    /**
     * The authorities in the PEM text.
     *
     * @throws BadInput if one of them is no authority in force, or the rules contradict each other
     */
    static List<TrustAnchor> anchors(NewAnchor wanted, Instant at) {
        var types = new CredentialTypes(Set.copyOf(wanted.credentialTypes()));
        var rule = NameRule.of(wanted.nameRule())
                .orElseThrow(() -> new BadInput(
                        "/nameRule",
                        "This must be "
                                + either(Arrays.stream(NameRule.values())
                                        .map(NameRule::wireName)
                                        .toList()) + "."));
        var issuers = Set.copyOf(Optional.ofNullable(wanted.issuers()).orElse(List.of()));
        if (issuers.isEmpty() == (rule == NameRule.TRUSTED_ROOT_IMPLIES_ISSUER_SET)) {
            throw new BadInput(
                    "/issuers",
                    "List issuer identifiers with the name rule trusted-root-implies-issuer-set, and only with it.");
        }
        return TrustAnchors.parsePem(wanted.pem(), at)
                .fold(
                        usable -> usable.certificates().stream()
                                .map(certificate -> new TrustAnchor(certificate, types, rule, issuers))
                                .toList(),
                        unusable -> {
                            throw new BadInput("/pem", unusable.sentence() + ".");
                        });
    }

    /** @throws BadInput if the issuer cannot prove its key the way that is wanted */
    static RegisteredIssuer issuer(NewIssuer wanted) {
        var identifier = wanted.identifier().strip();
        var keys = keys(wanted);
        var source = source(wanted, identifier, !keys.isEmpty());
        if (keys.isEmpty() == (source == KeySource.PINNED_KEY)) {
            throw new BadInput(
                    "/pinnedKeys", "List the issuer's keys with the key source pinned-key, and only with it.");
        }
        if (!RegisteredIssuer.isPossible(identifier, source)) {
            throw new BadInput("/keySource", identifier + " cannot prove its key by " + source.wireName() + ".");
        }
        return new RegisteredIssuer(
                identifier,
                new CredentialTypes(Set.copyOf(wanted.credentialTypes())),
                source,
                Optional.ofNullable(wanted.name()).filter(name -> !name.isBlank()),
                keys);
    }

    /** @throws BadInput if there is no such policy */
    static RevocationPolicy revocation(String wanted) {
        return RevocationPolicy.of(wanted)
                .orElseThrow(() -> new BadInput(
                        "/revocation",
                        "This must be "
                                + either(Arrays.stream(RevocationPolicy.values())
                                        .map(RevocationPolicy::wireName)
                                        .toList())
                                + "."));
    }

    private static KeySource source(NewIssuer wanted, String identifier, boolean pinned) {
        if (wanted.keySource() != null) {
            return TrustedIssuer.keySource(wanted.keySource())
                    .orElseThrow(() -> new BadInput(
                            "/keySource",
                            "This must be "
                                    + either(Arrays.stream(KeySource.values())
                                            .map(KeySource::wireName)
                                            .toList())
                                    + "."));
        }
        return Optional.of(KeySource.PINNED_KEY)
                .filter(source -> pinned)
                .or(() -> RegisteredIssuer.usualSourceFor(identifier))
                .orElseThrow(
                        () -> new BadInput(
                                "/identifier",
                                "This must be a DID (did:key, did:jwk, did:web), an https URL, or the subject of a certificate."));
    }

    private static List<PublicJwk> keys(NewIssuer wanted) {
        var written = Optional.ofNullable(wanted.pinnedKeys()).orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (written.size() > RegisteredIssuer.MOST_PINNED_KEYS) {
            throw new BadInput("/pinnedKeys", "List at most " + RegisteredIssuer.MOST_PINNED_KEYS + " keys.");
        }
        var keys = new ArrayList<PublicJwk>();
        for (int i = 0; i < written.size(); i++) {
            var pointer = "/pinnedKeys/" + i;
            keys.add(
                    Optional.of(written.get(i))
                            .filter(JsonObject.class::isInstance)
                            .flatMap(key -> PublicJwk.read(key.asJsonObject()))
                            .orElseThrow(
                                    () -> new BadInput(
                                            pointer,
                                            "This must be a public key as a JWK (EC P-256, P-384, P-521, Ed25519, or RSA), without d.")));
        }
        return List.copyOf(keys);
    }

    private static String either(List<String> words) {
        return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
                + " or "
                + words.get(words.size() - 1);
    }
}
