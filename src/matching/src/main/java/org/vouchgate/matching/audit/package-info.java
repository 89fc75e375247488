/**
 * The arithmetic of a bias audit over demographic data that an auditor brings: selection and scoring rates, impact ratios, and
 * how likely a difference is by chance. Figures only: whether they are lawful is for people to say.
 *
 * <p>Promises:
 * <ol>
 *   <li>R6.8 Nothing of what an auditor brings is kept: figures go back, and that is all.</li>
 *   <li>R6.9 Every figure is exact: ratios are compared as fractions, probabilities are Fisher's own, not an approximation.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.matching.audit;

import org.jspecify.annotations.NullMarked;
