package org.vouchgate.credential.trust.federation;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What came of asking whether an entity belongs to a federation. */
sealed interface Membership {

    /** Takes the branch that fits. */
    <R> R fold(Function<Member, R> member, Function<Stranger, R> stranger, Function<Unreachable, R> unreachable);

    /**
     * It does.
     *
     * @param metadata   what it is as a credential issuer, after every policy above it
     * @param keys       the keys it signs credentials with, as a JWK Set; not a key set if it publishes none, and empty if they
     *                   could not be fetched
     * @param name       what it is called, if it says so
     * @param resolvedAt when its chain was verified
     * @param validUntil when the first statement of its chain expires
     */
    record Member(
            JsonObject metadata,
            Optional<JsonValue> keys,
            Optional<String> name,
            Instant resolvedAt,
            Instant validUntil)
            implements Membership {

        @Override
        public <R> R fold(
                Function<Member, R> member, Function<Stranger, R> stranger, Function<Unreachable, R> unreachable) {
            return member.apply(this);
        }
    }

    /**
     * It does not, or not as an issuer of credentials.
     *
     * @param refused whether the federation knows it and something about it is wrong
     */
    record Stranger(boolean refused) implements Membership {
        @Override
        public <R> R fold(
                Function<Member, R> member, Function<Stranger, R> stranger, Function<Unreachable, R> unreachable) {
            return stranger.apply(this);
        }
    }

    /**
     * Nobody can say now.
     *
     * @param why the end of a sentence that began with "because"
     */
    record Unreachable(String why) implements Membership {
        @Override
        public <R> R fold(
                Function<Member, R> member, Function<Stranger, R> stranger, Function<Unreachable, R> unreachable) {
            return unreachable.apply(this);
        }
    }
}
