package org.vouchgate.credential.key;

import jakarta.json.JsonObject;
import java.time.Instant;

/** Finds the key by which a holder that is named by a DID proves itself. */
@FunctionalInterface
public interface HolderKeys {

    /**
     * Looks up a key that the holder's DID lists for authentication: did:key, did:jwk and did:web. Never throws for
     * bad input.
     *
     * <p>A did:web holder causes a fetch. Ask only for a holder whom a credential with a verified signature names.
     *
     * @param holder          the holder's DID, without fragment
     * @param protectedHeader the proof's protected header; {@code kid} and {@code alg} are read
     * @param at              the instant to judge for
     */
    HolderKeyLookup find(String holder, JsonObject protectedHeader, Instant at);
}
