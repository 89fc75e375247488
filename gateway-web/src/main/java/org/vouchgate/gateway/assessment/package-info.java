/**
 * Room 7: judges an answer, reads its skills, weighs them, and keeps what was concluded.
 *
 * <p>Promises:
 * <ol>
 *   <li>R7.1 What is kept is verdicts, findings, skills and the match report; never a raw presentation.</li>
 *   <li>R7.2 The assessment is written in the one commit that closes the request.</li>
 *   <li>R7.3 No code turns a score into a decision.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.assessment;

import org.jspecify.annotations.NullMarked;
