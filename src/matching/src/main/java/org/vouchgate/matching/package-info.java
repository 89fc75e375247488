/**
 * Room 6: reads requirements from a job description and weighs a skill profile against them.
 *
 * <p>Promises:
 * <ol>
 *   <li>R6.1 Scoring is a pure function: the same profile, requirements, weights and instant give the same report to the bit, in whatever order they come.</li>
 *   <li>R6.2 The points of the lines sum up to the score; taking a cited credential away moves the score by what the report says.</li>
 *   <li>R6.3 What candidates say of themselves never lifts the score.</li>
 *   <li>R6.4 Without any comparable evidence there is no score, rather than a low one.</li>
 *   <li>R6.5 Protected criteria are shown to people and never become requirements.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.matching;

import org.jspecify.annotations.NullMarked;
