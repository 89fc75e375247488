/**
 * Systems whose assessment partners serve a list, take an order and send back a result, nearly alike.
 *
 * <ol>
 *   <li>P1 What is not confirmed about a vendor stands in its mapping class, and an account's settings can correct it.</li>
 *   <li>P2 Nothing is believed before its key or signature is; nothing is sent to a host that is not the vendor's.</li>
 *   <li>P3 Every order that waits for a result is told it, at the address it named or that its name leads to.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.ats.partners;

import org.jspecify.annotations.NullMarked;
