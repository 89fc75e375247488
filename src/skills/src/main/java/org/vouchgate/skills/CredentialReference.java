package org.vouchgate.skills;

import java.util.List;
import java.util.Optional;

/**
 * Which credential. For citing and display; no part of it is ever weighed.
 *
 * @param index      its position among the credentials that were read, from 0
 * @param part       JSON pointer to it inside the presented credential of that index; empty text if it is that credential itself
 * @param queryId    the credential query it answered; empty text when it came by another road
 * @param id         the identifier the issuer gave it, if any
 * @param types      its types
 * @param issuer     the identifier of whoever signed it
 * @param issuerName a human name of the issuer from an authenticated source, if there is one
 */
public record CredentialReference(
        int index,
        String part,
        String queryId,
        Optional<String> id,
        List<String> types,
        String issuer,
        Optional<String> issuerName) {

    public CredentialReference {
        types = List.copyOf(types);
    }

    /** The same credential at another position. */
    public CredentialReference at(int position) {
        return new CredentialReference(position, part, queryId, id, types, issuer, issuerName);
    }
}
