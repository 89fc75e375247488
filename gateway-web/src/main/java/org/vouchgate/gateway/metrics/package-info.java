/**
 * How the gateway stands, in numbers, for whoever runs it.
 *
 * <p>Promises:
 * <ol>
 *   <li>Only whoever has the operator's token reads them; without a token set there are none.</li>
 *   <li>They name kinds of systems, never an employer, a candidate or a request.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.metrics;

import org.jspecify.annotations.NullMarked;
