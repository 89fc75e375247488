/**
 * Asking for no more than a job needs (OpenID4VP 1.0, sections 6.4.1 and 15.4.2): reads a query as its author's critic.
 *
 * <p>Promises:
 * <ol>
 *   <li>R3.10 What is said names the place, what is wrong with it, and what would be right; it never changes the query.</li>
 *   <li>R3.11 The same query gets the same remarks, in the order of its text.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.presentation.minimal;

import org.jspecify.annotations.NullMarked;
