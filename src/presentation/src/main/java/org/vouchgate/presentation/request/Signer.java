package org.vouchgate.presentation.request;

/**
 * A name and the key that stands behind it.
 *
 * @param clientIdentifier who asks
 * @param identity         whose key signs; must be whom the identifier names
 */
public record Signer(ClientIdentifier clientIdentifier, SigningIdentity identity) {

    public Signer {
        if (!clientIdentifier.belongsTo(identity)) {
            throw new IllegalStateException("a request by " + clientIdentifier + " cannot be signed by " + identity);
        }
    }
}
