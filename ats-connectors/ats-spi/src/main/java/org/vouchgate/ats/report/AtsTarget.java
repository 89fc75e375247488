package org.vouchgate.ats.report;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where in the ATS a report belongs, in the ATS's own references.
 *
 * @param orderRef       the order as the ATS knows it: the id it was given, or its order entity
 * @param applicationRef the job application
 * @param candidateRef   the candidate, where the ATS files by candidate
 * @param callbacks      where this order's ATS wants to hear of it; every one that is still open
 */
public record AtsTarget(
        Optional<String> orderRef,
        Optional<String> applicationRef,
        Optional<String> candidateRef,
        List<URI> callbacks) {

    public AtsTarget {
        callbacks = List.copyOf(callbacks);
    }

    public static AtsTarget application(String applicationRef) {
        return new AtsTarget(Optional.empty(), Optional.of(applicationRef), Optional.empty(), List.of());
    }

    /** Keeps the order in which reports reach one place in the ATS. */
    public String key() {
        return applicationRef.or(() -> candidateRef).or(() -> orderRef).orElse("-");
    }

    /** Callbacks may carry secrets. */
    @Override
    public String toString() {
        return "AtsTarget[order=" + orderRef.orElse("-") + ", application=" + applicationRef.orElse("-") + ", "
                + callbacks.size() + " callbacks]";
    }
}
