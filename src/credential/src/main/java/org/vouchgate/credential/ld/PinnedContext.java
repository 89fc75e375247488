package org.vouchgate.credential.ld;

import java.util.Set;

/**
 * A JSON-LD context whose content is known word for word.
 *
 * @param url     the address by which documents name it
 * @param edition which of several publications under that address it is; empty text where there is one
 * @param digests SHA-256, in hex, of the published files that have exactly this content
 */
public record PinnedContext(String url, String edition, Set<String> digests) {

    public PinnedContext {
        digests = Set.copyOf(digests);
    }
}
