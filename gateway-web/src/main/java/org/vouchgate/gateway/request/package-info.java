/**
 * Room 1: asks one candidate for proof.
 *
 * <p>Promises:
 * <ol>
 *   <li>R1.4 A request says who asks, for which job, for what purpose, what exactly, and how long the answer is kept.</li>
 *   <li>R1.5 It can be answered once, and only while it is open.</li>
 *   <li>R1.6 Every request ends, with a reason from a closed list; nothing is kept for ever.</li>
 *   <li>R1.7 The key that opens the answer is made for this request alone and is gone when the request is closed.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.request;

import org.jspecify.annotations.NullMarked;
