package org.vouchgate.credential.key.document;

import static org.vouchgate.credential.key.document.KeyResolution.notFound;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.fetch.RecentDocuments;

/** Resolves keys of DIDs: did:key, did:jwk, did:web. */
public final class Dids {

    private static final String MEDIA_TYPES = "application/did+json, application/did+ld+json, application/json";
    private static final int MOST_BYTES = 64 * 1024;

    private final PublishedKeys published;

    public Dids(RecentDocuments documents) {
        this.published =
                new PublishedKeys(documents, MEDIA_TYPES, MOST_BYTES, Dids::isJson, "The issuer's DID document");
    }

    /** Which method a DID belongs to; empty if it is none of these, or no DID. */
    public static Optional<KeySource> methodOf(String identifier) {
        if (identifier.startsWith("did:key:")) {
            return Optional.of(KeySource.DID_KEY);
        }
        if (identifier.startsWith("did:jwk:")) {
            return Optional.of(KeySource.DID_JWK);
        }
        return identifier.startsWith("did:web:") ? Optional.of(KeySource.DID_WEB) : Optional.empty();
    }

    /** Where the document of a did:web is published; empty for any other identifier, and for one that names no public host. */
    public static Optional<URI> documentAddress(String did) {
        return DidWebAddress.of(did);
    }

    /** Finds the key; only a did:web causes traffic. */
    public KeyResolution resolve(KeyReference wanted, Instant at) {
        return methodOf(wanted.controller())
                .map(method -> switch (method) {
                    case DID_KEY -> SelfContainedDid.didKey(wanted);
                    case DID_JWK -> SelfContainedDid.didJwk(wanted);
                    case DID_WEB -> didWeb(wanted, at);
                    case X5C, JWT_VC_ISSUER_METADATA, CONTROLLER_DOCUMENT, PINNED_KEY, OPENID_FEDERATION ->
                        throw new IllegalStateException(method + " is no DID method");
                })
                .orElseGet(() -> notFound("The issuer's identifier is of a kind this gateway finds no keys for"));
    }

    private KeyResolution didWeb(KeyReference wanted, Instant at) {
        return DidWebAddress.of(wanted.controller())
                .map(address -> published.at(address, wanted, at))
                .orElseGet(() -> notFound("The issuer's did:web identifier does not name a public web address"));
    }

    private static boolean isJson(String contentType) {
        return contentType.equals("application/json") || contentType.endsWith("+json");
    }
}
