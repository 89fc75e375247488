/**
 * What an employer's administrator and privacy officer do besides hiring: hand out API tokens, read the audit trail.
 *
 * <p>Promises:
 * <ol>
 *   <li>R9.1 A token's value is told once, to whoever made it; it stands for that employer and no other.</li>
 *   <li>R9.2 A token has at least one role, known roles only, and an end within a year.</li>
 *   <li>R9.3 Handing out a token and taking it back are in the audit trail.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.administration;

import org.jspecify.annotations.NullMarked;
