package org.vouchgate.presentation.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The identities a verifier signs with: one for new requests, and those that open requests still bear. A renewed
 * certificate has another digest, so a request keeps the identity it was opened with until it ends (CP-04).
 */
public final class SigningIdentities {

    private final SigningIdentity current;
    private final List<SigningIdentity> earlier;

    public SigningIdentities(SigningIdentity current, List<SigningIdentity> earlier) {
        this.current = current;
        this.earlier = List.copyOf(earlier);
    }

    /** The one for new requests. */
    public SigningIdentity current() {
        return current;
    }

    /** The one that may sign for this client identifier; empty if its key is gone. */
    public Optional<SigningIdentity> of(ClientIdentifier clientIdentifier) {
        return Stream.concat(Stream.of(current), earlier.stream())
                .filter(identity -> clientIdentifier.belongsTo(identity))
                .findFirst();
    }
}
