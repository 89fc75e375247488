package org.vouchgate.gateway.round;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Rounds for tests, at a time that stands still. */
public final class OneByOnes {

    private OneByOnes() {}

    public static OneByOne at(Instant now) {
        var oneByOne = new OneByOne();
        oneByOne.clock = Clock.fixed(now, ZoneOffset.UTC);
        return oneByOne;
    }
}
