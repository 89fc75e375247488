/**
 * Provisioned servers with the gateway deployed: each on a copy of its own, started, killed and stopped by process id.
 */
@NullMarked
package org.vouchgate.acceptance.server;

import org.jspecify.annotations.NullMarked;
