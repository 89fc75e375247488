package org.vouchgate.credential.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the world publishes in a test. Asking for anything else fails the test. */
public final class PublishedDocuments implements Fetch {

    private final Map<URI, Fetched> published = new HashMap<>();
    private final List<URI> asked = new ArrayList<>();

    public static PublishedDocuments nothing() {
        return new PublishedDocuments();
    }

    public PublishedDocuments with(String address, String contentType, String body) {
        published.put(URI.create(address), new Fetched.Document(body.getBytes(StandardCharsets.UTF_8), contentType));
        return this;
    }

    public PublishedDocuments unreachable(String address) {
        published.put(URI.create(address), new Fetched.Unreachable(Optional.of(503)));
        return this;
    }

    /** Somebody is there, and has nothing at this address. */
    public PublishedDocuments absent(String address) {
        published.put(URI.create(address), new Fetched.Unreachable(Optional.of(404)));
        return this;
    }

    public PublishedDocuments forbidden(String address) {
        published.put(URI.create(address), new Fetched.Refused("a private address"));
        return this;
    }

    /** Every address asked for, in order. */
    public List<URI> asked() {
        return List.copyOf(asked);
    }

    @Override
    public synchronized Fetched get(URI address, String accept, int maxBytes) {
        asked.add(address);
        return Optional.ofNullable(published.get(address))
                .orElseThrow(() -> new AssertionError("nobody should ask for " + address));
    }
}
