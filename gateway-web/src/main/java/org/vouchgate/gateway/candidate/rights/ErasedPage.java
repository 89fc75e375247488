package org.vouchgate.gateway.candidate.rights;

import java.time.Instant;
import java.util.UUID;

/**
 * Says that everything was erased.
 *
 * @param until how long that is said
 */
public record ErasedPage(String way, UUID reference, Instant at, Instant until) {}
