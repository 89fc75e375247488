package org.vouchgate.ats;

import java.time.Instant;
import java.util.Optional;

/** Where one account's access token rests between calls. Port: the gateway decides where, for how long, and encrypted how. */
public interface AccessTokens {

    /** The token, if there is one that still holds at this instant. */
    Optional<Secret> find(Instant at);

    void keep(Secret token, Instant until);

    /** The vendor refused it: whoever comes next fetches another. */
    void forget(Secret refused);
}
