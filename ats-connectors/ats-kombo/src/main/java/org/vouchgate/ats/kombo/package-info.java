/**
 * Kombo: one assessment interface over many systems, and one interface to their candidates.
 *
 * <ol>
 *   <li>K1 An order is acted on only if it is signed, open, and of this account's own integration.</li>
 *   <li>K2 A result is sent while its order is open, and never into one that is closed.</li>
 *   <li>K3 The catalogue is written whole, because what is left out of it is deleted there.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.ats.kombo;

import org.jspecify.annotations.NullMarked;
