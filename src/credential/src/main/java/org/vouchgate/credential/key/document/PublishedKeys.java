package org.vouchgate.credential.key.document;

import static org.vouchgate.credential.key.document.KeyResolution.notFound;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;

/** Looks a key up in the document that its controller publishes: in the remembered copy, and in a newer one if it is not there. */
final class PublishedKeys {

    private static final Duration ROTATION = Duration.ofMinutes(1);

    private final RecentDocuments documents;
    private final String mediaTypes;
    private final int mostBytes;
    private final Predicate<String> readable;
    private final String what;

    /**
     * @param mediaTypes value of the Accept header
     * @param mostBytes  the largest document worth reading
     * @param readable   which content types can be read
     * @param what       what the document is, for whoever reads that there is no key in it
     */
    PublishedKeys(
            RecentDocuments documents, String mediaTypes, int mostBytes, Predicate<String> readable, String what) {
        this.documents = documents;
        this.mediaTypes = mediaTypes;
        this.mostBytes = mostBytes;
        this.readable = readable;
        this.what = what;
    }

    KeyResolution at(URI address, KeyReference wanted, Instant at) {
        var known = read(documents.get(address, mediaTypes, mostBytes, at), wanted, at);
        // A key that is not in a remembered copy may have come since.
        return known instanceof KeyResolution.Unusable
                ? read(documents.notOlderThan(ROTATION, address, mediaTypes, mostBytes, at), wanted, at)
                : known;
    }

    private KeyResolution read(Fetched fetched, KeyReference wanted, Instant at) {
        return fetched.fold(
                document -> readable.test(document.contentType())
                        ? DidDocument.resolve(document.body(), wanted, at)
                        : notFound(what + " is not JSON"),
                unreachable -> new KeyResolution.Unreachable(),
                refused -> notFound(what + " is at an address that the gateway does not open"));
    }
}
