/**
 * How requests end: answered, returned, declined, cancelled, expired.
 *
 * <p>Promise R7.4: an end is one commit: state, assessment, deliveries and audit, or none of them; of two who try, one succeeds.
 */
@NullMarked
package org.vouchgate.gateway.closing;

import org.jspecify.annotations.NullMarked;
