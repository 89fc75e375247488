package org.vouchgate.gateway.traffic;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** Whether one call may be made now. */
sealed interface Permission {

    <R> R fold(Function<Granted, R> granted, Function<Held, R> held);

    /** Why not. */
    enum Why {
        /** The vendor asked for patience, or its limit is reached. */
        LIMIT,
        /** As many calls as are allowed are under way. */
        BUSY,
        /** The account failed too often in a row. */
        OPEN,
        /** Somebody has to change something first. */
        PAUSED
    }

    /** The call is counted from now on; {@link Traffic#ended} has to follow. */
    record Granted(UUID call) implements Permission {
        @Override
        public <R> R fold(Function<Granted, R> granted, Function<Held, R> held) {
            return granted.apply(this);
        }
    }

    /** @param until when to ask again */
    record Held(Instant until, Why why) implements Permission {
        @Override
        public <R> R fold(Function<Granted, R> granted, Function<Held, R> held) {
            return held.apply(this);
        }
    }
}
