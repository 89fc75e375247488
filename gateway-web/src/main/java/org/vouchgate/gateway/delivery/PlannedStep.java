package org.vouchgate.gateway.delivery;

import java.util.UUID;
import org.vouchgate.ats.Step;

/**
 * A step that will be written to the outbox when the request ends.
 *
 * @param target the place in the ATS; what goes there goes in order
 */
public record PlannedStep(
        UUID employer, UUID request, String connector, String target, int position, int revision, Step step) {}
