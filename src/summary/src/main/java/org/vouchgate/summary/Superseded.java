package org.vouchgate.summary;

import java.time.Instant;

/**
 * That a newer summary took the place of this one.
 *
 * @param at        since when
 * @param reference what the newer one is called, as it stands on the newer one
 */
public record Superseded(Instant at, String reference) {}
