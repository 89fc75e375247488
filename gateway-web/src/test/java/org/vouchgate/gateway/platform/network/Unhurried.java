package org.vouchgate.gateway.platform.network;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.vouchgate.gateway.platform.FetchSettings;

/** Time for one answer, as tests need it. */
public final class Unhurried {

    private Unhurried() {}

    /** Time that no test uses up. */
    public static AnswerTime work() {
        return of(Clock.systemUTC(), Duration.ofMinutes(10));
    }

    static AnswerTime of(Clock clock, Duration perAnswer) {
        var time = new AnswerTime();
        time.clock = clock;
        time.settings = new FetchSettings(Duration.ofSeconds(10), perAnswer, false, Optional.empty());
        return time;
    }
}
