package org.vouchgate.gateway.job;

import java.time.Instant;
import java.util.UUID;

/** A job was described. Told within the commit that keeps it, so that whoever adds something to it adds it at once. */
public record JobDescribed(UUID employer, UUID job, String by, Instant at) {}
