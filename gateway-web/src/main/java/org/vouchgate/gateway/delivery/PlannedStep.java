package org.vouchgate.gateway.delivery;

import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.Step;
import org.vouchgate.gateway.request.RequestState;

/**
 * A step that will be written to the outbox when the request moves on or ends.
 *
 * @param target the place in the ATS; what goes there goes in order
 * @param during the state of the open request that it tells; empty for a result
 */
public record PlannedStep(
        UUID employer,
        UUID request,
        String connector,
        String target,
        int position,
        int revision,
        Step step,
        Optional<RequestState> during) {

    /** A step of a result. */
    public PlannedStep(
            UUID employer, UUID request, String connector, String target, int position, int revision, Step step) {
        this(employer, request, connector, target, position, revision, step, Optional.empty());
    }
}
