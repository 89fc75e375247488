/**
 * The OpenID Foundation's conformance suite as the wallet: it judges every request the gateway makes, and the gateway's
 * record is held against what each of its modules did wrong on purpose. Skipped unless {@code CONFORMANCE_SUITE} says
 * where a suite runs; {@code src/acceptance/conformance/run.sh} starts one.
 */
@NullMarked
package org.vouchgate.acceptance.conformance;

import org.jspecify.annotations.NullMarked;
