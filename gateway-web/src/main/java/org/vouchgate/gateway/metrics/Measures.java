package org.vouchgate.gateway.metrics;

import java.time.Instant;
import java.util.List;

/** What one part of the gateway has to tell in numbers. All parts are found by their type. */
public interface Measures {

    /** As of now; whatever takes long does not belong here, since it is asked for every few seconds. */
    List<Measure> at(Instant now);
}
