package org.vouchgate.gateway.delivery;

import java.util.UUID;
import org.vouchgate.ats.Step;

/** A step that will be written to the outbox when the request ends. */
public record PlannedStep(UUID employer, UUID request, String connector, int position, int revision, Step step) {}
