package org.vouchgate.credential.sdjwt.type;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.fetch.RecentDocuments;

/** Types whose names are https addresses at which their documents are published (section 6.3.1). */
public final class PublishedTypes implements TypeDocuments {

    static final int MOST_BYTES = 256 * 1024;

    private static final String JSON = "application/json";

    private final RecentDocuments documents;

    public PublishedTypes(RecentDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Optional<byte[]> find(String type, Instant at) {
        return https(type)
                .flatMap(address -> documents
                        .get(address, JSON, MOST_BYTES, at)
                        .fold(
                                document -> document.contentType().equals(JSON)
                                        ? Optional.of(document.body())
                                        : Optional.<byte[]>empty(),
                                unreachable -> Optional.empty(),
                                refused -> Optional.empty()));
    }

    private static Optional<URI> https(String type) {
        try {
            return Optional.of(new URI(type))
                    .filter(uri -> "https".equals(uri.getScheme()) && uri.getHost() != null)
                    .filter(uri -> uri.getRawUserInfo() == null && uri.getRawFragment() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
