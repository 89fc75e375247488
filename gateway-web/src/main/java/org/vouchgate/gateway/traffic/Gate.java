package org.vouchgate.gateway.traffic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.vouchgate.ats.Capabilities.Limits;
import org.vouchgate.gateway.traffic.Permission.Granted;
import org.vouchgate.gateway.traffic.Permission.Held;
import org.vouchgate.gateway.traffic.Permission.Why;

/**
 * Where every call of one piece of work passes. Waits a little for the first call, whose work can as well begin later;
 * longer for the calls after it, so that work of several steps ends where the limit is narrow.
 */
final class Gate {

    private static final Duration FOR_THE_FIRST = Duration.ofSeconds(2);
    private static final Duration FOR_THE_NEXT = Duration.ofSeconds(90);
    private static final Duration SHORTEST = Duration.ofMillis(20);

    private final Traffic traffic;
    private final AccountKey account;
    private final Limits limits;
    private final Urgency urgency;
    private final CallLog log;
    private final Clock clock;

    Gate(Traffic traffic, AccountKey account, Limits limits, Urgency urgency, CallLog log, Clock clock) {
        this.traffic = traffic;
        this.account = account;
        this.limits = limits;
        this.urgency = urgency;
        this.log = log;
        this.clock = clock;
    }

    CallLog log() {
        return log;
    }

    Instant now() {
        return clock.instant();
    }

    /** How long to stay away where the ATS asks for patience and does not say how much. */
    Duration usualPatience() {
        return limits.window();
    }

    /** A call's number; empty if it must not be made now, and the log says until when. */
    Optional<UUID> pass(Duration patience) {
        var end = now().plus(log.hasCalled() ? FOR_THE_NEXT : FOR_THE_FIRST);
        while (true) {
            var answer = traffic.ask(account, limits, urgency, patience.plus(CallUnderWay.AFTERWARDS));
            if (answer instanceof Granted granted) {
                return Optional.of(granted.call());
            }
            var held = (Held) answer;
            if (held.why() == Why.PAUSED
                    || held.why() == Why.OPEN
                    || held.until().isAfter(end)
                    || !slept(held.until())) {
                log.held(held.until());
                return Optional.empty();
            }
        }
    }

    void ended(UUID call, CallEnd end) {
        end.blocked().ifPresent(log::held);
        traffic.ended(account, call, end);
    }

    private boolean slept(Instant until) {
        var pause = Duration.between(now(), until);
        try {
            TimeUnit.MILLISECONDS.sleep(Math.max(pause.toMillis(), SHORTEST.toMillis()));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
