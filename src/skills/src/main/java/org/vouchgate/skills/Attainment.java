package org.vouchgate.skills;

import java.time.Instant;
import java.util.Optional;

/**
 * What weighs a piece of evidence, whatever skill it shows.
 *
 * @param standing who stands behind it
 * @param outcome  how it was come by
 * @param level    how well, on the issuer's own scale, if stated
 * @param awarded  when, if stated
 * @param lasting  whether it does not age: a degree, or a licence (whose validity was checked)
 */
public record Attainment(
        Standing standing, Outcome outcome, Optional<Level> level, Optional<Instant> awarded, boolean lasting) {}
