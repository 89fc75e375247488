package org.vouchgate.gateway.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * One attempt, as far as what follows from it is concerned.
 *
 * @param attempts      how many there have been that count, this one included
 * @param perhaps       whether an earlier attempt may have taken effect
 * @param blindWaits    how often it was waited for longer, because nobody can look
 * @param firstFailedAt when the first of them failed
 * @param heldUntil     until when the account has to be patient, if this attempt was stopped by that
 * @param down          whether the account is left alone just now: then this failure says nothing about this delivery
 * @param chance        from 0 to 1, for the pause
 * @param at            now
 */
record Attempt(
        int attempts,
        boolean perhaps,
        int blindWaits,
        Optional<Instant> firstFailedAt,
        Optional<Instant> heldUntil,
        boolean down,
        double chance,
        Instant at) {}
