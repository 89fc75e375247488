/**
 * Whom an employer relies on: anchors and issuers from files and from its admin.
 *
 * <p>Promises:
 * <ol>
 *   <li>R4.6 Nobody is trusted by default, and nobody without saying for which types of credential.</li>
 *   <li>R4.7 What one employer trusts means nothing to another.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.trust;

import org.jspecify.annotations.NullMarked;
