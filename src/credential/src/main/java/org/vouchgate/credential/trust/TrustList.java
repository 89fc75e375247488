package org.vouchgate.credential.trust;

import java.util.List;
import org.vouchgate.credential.TrustAnswer;

/**
 * Whom somebody vouches for, as of one moment.
 *
 * @param name       the list's name, as it stands in a sentence: {@value #OWN} or "the Example trust list"
 * @param origin     where it came from
 * @param revocation whether certificates below its anchors must be shown not to be revoked
 * @param anchors    authorities, each with all issuers below it, and single certificates that sign
 * @param issuers    single issuers
 */
public record TrustList(
        String name,
        ListOrigin origin,
        RevocationPolicy revocation,
        List<TrustAnchor> anchors,
        List<RegisteredIssuer> issuers) {

    /** The name of the list that an employer keeps itself. */
    public static final String OWN = "the employer's own list";

    public TrustList {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a trust list must have a name");
        }
        anchors = List.copyOf(anchors);
        issuers = List.copyOf(issuers);
    }

    /** A list that is kept here; revocation is looked up where certificates say where it is published. */
    public TrustList(String name, List<TrustAnchor> anchors, List<RegisteredIssuer> issuers) {
        this(
                name,
                ListOrigin.kept(name.equals(OWN) ? TrustAnswer.Kind.OWN_LIST : TrustAnswer.Kind.TRUST_FILE),
                RevocationPolicy.IF_PUBLISHED,
                anchors,
                issuers);
    }
}
