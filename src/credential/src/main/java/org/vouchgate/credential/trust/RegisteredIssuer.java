package org.vouchgate.credential.trust;

import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.key.NameBinding;
import org.vouchgate.credential.key.document.Dids;
import org.vouchgate.credential.key.document.JwtVcIssuers;

/**
 * One issuer an employer relies on, by name.
 *
 * @param identifier a DID, an https URL, or the subject of a certificate (RFC 2253)
 * @param types      what it is trusted for
 * @param keySource  the one mechanism by which it may prove its key
 * @param name       what the employer calls it
 * @param pinnedKeys the keys that are the issuer's because the list says so; with {@link KeySource#PINNED_KEY} and with
 *                   nothing else
 */
public record RegisteredIssuer(
        String identifier,
        CredentialTypes types,
        KeySource keySource,
        Optional<String> name,
        List<PublicJwk> pinnedKeys) {

    /** More keys than an issuer uses at a time, and those before them. */
    public static final int MOST_PINNED_KEYS = 16;

    public RegisteredIssuer {
        pinnedKeys = List.copyOf(pinnedKeys);
        if (!isPossible(identifier, keySource)) {
            throw new IllegalArgumentException(identifier + " cannot prove its key by " + keySource);
        }
        if (pinnedKeys.isEmpty() == (keySource == KeySource.PINNED_KEY) || pinnedKeys.size() > MOST_PINNED_KEYS) {
            throw new IllegalArgumentException(
                    "keys are pinned with " + KeySource.PINNED_KEY + " and with nothing else");
        }
    }

    /** An issuer that proves its key in public. */
    public RegisteredIssuer(String identifier, CredentialTypes types, KeySource keySource, Optional<String> name) {
        this(identifier, types, keySource, name, List.of());
    }

    /**
     * The mechanism that goes without saying: a DID's own method, published metadata for an https URL, and a
     * certificate for its subject. Empty if the identifier is none of these.
     */
    public static Optional<KeySource> usualSourceFor(String identifier) {
        return Dids.methodOf(identifier)
                .or(() -> JwtVcIssuers.addressOf(identifier).map(address -> KeySource.JWT_VC_ISSUER_METADATA))
                .or(() -> isSubject(identifier) ? Optional.of(KeySource.X5C) : Optional.empty());
    }

    /** Whether an issuer with this identifier can prove its key this way at all. */
    public static boolean isPossible(String identifier, KeySource source) {
        return switch (source) {
            case X5C -> !identifier.isBlank();
            case PINNED_KEY -> isIri(identifier);
            case CONTROLLER_DOCUMENT, OPENID_FEDERATION ->
                JwtVcIssuers.addressOf(identifier).isPresent();
            default -> usualSourceFor(identifier).equals(Optional.of(source));
        };
    }

    /** Whether the issuer is, or says it is, this one. */
    boolean isNamedBy(Issuer issuer) {
        return isProvenBy(issuer) || issuer.claimed().equals(Optional.of(identifier));
    }

    /** Whether the issuer's key proves that it is this one, given that somebody vouches for its certificates. */
    boolean isProvenBy(Issuer issuer) {
        if (issuer.keySource() != keySource) {
            return false;
        }
        if (keySource != KeySource.X5C) {
            return issuer.identifier().equals(identifier) && isStillPinned(issuer);
        }
        var leaf = issuer.certificates().get(0);
        return isSubject(identifier)
                ? new X500Principal(identifier).equals(leaf.getSubjectX500Principal())
                : NameBinding.of(leaf, identifier).binds() && claimsNothingElse(issuer);
    }

    /** A pinned key counts for as long as it is on the list, also for what it signed before. */
    private boolean isStillPinned(Issuer issuer) {
        return keySource != KeySource.PINNED_KEY
                || issuer.key()
                        .map(key -> pinnedKeys.stream()
                                .anyMatch(pinned -> pinned.thumbprint().equals(key)))
                        .orElse(true);
    }

    private boolean claimsNothingElse(Issuer issuer) {
        return issuer.claimed().map(identifier::equals).orElse(true);
    }

    /** A pinned key speaks for whatever name the list pins it to; a credential writes that name as an IRI. */
    private static boolean isIri(String identifier) {
        return identifier.matches("[A-Za-z][A-Za-z0-9+.-]*:[!-~]+");
    }

    private static boolean isSubject(String identifier) {
        try {
            return !new X500Principal(identifier).getName().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
