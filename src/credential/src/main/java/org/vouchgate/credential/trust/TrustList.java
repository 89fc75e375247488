package org.vouchgate.credential.trust;

import java.util.List;

/**
 * Whom somebody vouches for.
 *
 * @param name    the list's name, as it stands in a sentence: {@value #OWN} or "the Example trust list"
 * @param anchors authorities, each with all issuers below it
 * @param issuers single issuers
 */
public record TrustList(String name, List<TrustAnchor> anchors, List<RegisteredIssuer> issuers) {

    /** The name of the list that an employer keeps itself. */
    public static final String OWN = "the employer's own list";

    public TrustList {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a trust list must have a name");
        }
        anchors = List.copyOf(anchors);
        issuers = List.copyOf(issuers);
    }
}
