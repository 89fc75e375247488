/**
 * The only way out: https, public addresses, bounded time and size, and the address that was checked is the address that is asked.
 */
@NullMarked
package org.vouchgate.gateway.platform.network;

import org.jspecify.annotations.NullMarked;
