package org.vouchgate.credential.key;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** Finds the one key that an issuer's signature must verify under. */
@FunctionalInterface
public interface IssuerKeys {

    /**
     * Looks up the key for a signature. Never throws for bad input, and believes nothing but what binds a key to an
     * issuer: the header is the wallet's until the signature has verified.
     *
     * <p>The caller still has to check that {@code alg} fits the type and curve of the key.
     *
     * @param claimedIssuer   what the credential says its issuer is ({@code iss}, {@code issuer}), if it says so
     * @param protectedHeader the signature's protected header; {@code x5c}, {@code kid} and {@code alg} are read
     * @param at              the instant to judge for
     */
    IssuerKeyLookup find(Optional<String> claimedIssuer, JsonObject protectedHeader, Instant at);
}
