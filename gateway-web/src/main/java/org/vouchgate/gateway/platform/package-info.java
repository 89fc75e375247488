/**
 * What every feature stands on: settings, wiring, time, the guarded way out, problems, the vault.
 *
 * <p>Commit points are listed in {@code src/docs/architecture.md}; an architecture test holds the list against the code.
 */
@NullMarked
package org.vouchgate.gateway.platform;

import org.jspecify.annotations.NullMarked;
