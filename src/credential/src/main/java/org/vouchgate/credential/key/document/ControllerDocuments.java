package org.vouchgate.credential.key.document;

import static org.vouchgate.credential.key.document.KeyResolution.notFound;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.fetch.RecentDocuments;

/** Resolves keys that a controller publishes at its own https address (Controlled Identifiers 1.0, section 3.3). */
public final class ControllerDocuments {

    private static final String MEDIA_TYPES = "application/cid, application/ld+json, application/json";
    private static final int MOST_BYTES = 64 * 1024;

    private final PublishedKeys published;

    public ControllerDocuments(RecentDocuments documents) {
        this.published = new PublishedKeys(
                documents,
                MEDIA_TYPES,
                MOST_BYTES,
                ControllerDocuments::isJson,
                "What the issuer publishes at its own address");
    }

    /** Where a controller's document is: its own identifier; empty if that is no plain https address. */
    public static Optional<URI> addressOf(String controller) {
        try {
            return Optional.of(new URI(controller))
                    .filter(uri -> "https".equals(uri.getScheme()) && uri.getHost() != null)
                    .filter(uri -> uri.getRawUserInfo() == null && uri.getRawFragment() == null)
                    .filter(uri -> uri.normalize().equals(uri));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Fetches the document and finds the key. */
    public KeyResolution resolve(KeyReference wanted, Instant at) {
        return addressOf(wanted.controller())
                .map(address -> published.at(address, wanted, at))
                .orElseGet(() -> notFound("The issuer's identifier is no web address at which it could publish keys"));
    }

    private static boolean isJson(String contentType) {
        return contentType.equals("application/json")
                || contentType.equals("application/cid")
                || contentType.endsWith("+json");
    }
}
