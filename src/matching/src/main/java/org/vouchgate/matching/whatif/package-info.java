/**
 * What a job and a candidate that somebody supposes would score: for integrators, evaluation, and people who want to know what
 * would change a score.
 *
 * <p>Promises:
 * <ol>
 *   <li>R6.6 A supposition is scored by the very code that scores candidates, and its answer says that it is one.</li>
 *   <li>R6.7 Nothing is read of a supposition but what a credential says about skills: not who it is about, nor in which language.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.matching.whatif;

import org.jspecify.annotations.NullMarked;
