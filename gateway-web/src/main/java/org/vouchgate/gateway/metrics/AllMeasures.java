package org.vouchgate.gateway.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What all parts of the gateway have to tell, by name. */
@ApplicationScoped
class AllMeasures {

    @Inject
    @Any
    Instance<Measures> parts;

    List<Measure> at(Instant now) {
        return parts.stream()
                .flatMap(part -> part.at(now).stream())
                .sorted(Comparator.comparing(Measure::name))
                .toList();
    }
}
