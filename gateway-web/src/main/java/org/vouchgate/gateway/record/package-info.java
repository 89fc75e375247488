/**
 * The verification record of an answer: everything that was concluded and on what ground, signed, for whoever wants to verify
 * it again later without the gateway.
 *
 * <p>Promises:
 * <ol>
 *   <li>A record says nothing about a person that the summary does not show.</li>
 *   <li>What was signed once is kept as long as its request, so that the same question gets the same bytes.</li>
 *   <li>What cannot be signed is not made up: there is no record then, and the summary says so.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.record;

import org.jspecify.annotations.NullMarked;
