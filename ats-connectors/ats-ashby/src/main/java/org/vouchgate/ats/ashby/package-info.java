/**
 * Ashby: a partner that orders assessments, is sent typed results, and is written to.
 *
 * <ol>
 *   <li>An order is answered with a UUID, and one that joins an open order with 409.
 *   <li>Whatever repeating could double (notes, files) is looked for before it is repeated.
 *   <li>Status 200 alone is never taken for success.
 *   <li>No key travels to an address other than Ashby's API; uploads carry none.
 * </ol>
 */
@NullMarked
package org.vouchgate.ats.ashby;

import org.jspecify.annotations.NullMarked;
