/**
 * The recruiter's pages that ask candidates: one, or many at once.
 *
 * <p>Promises:
 * <ol>
 *   <li>What asks for the least is proposed, with the reason; what asks for more than a job needs is pointed out where it is chosen.</li>
 *   <li>The recruiter reads what the candidate will read, in the candidate's language, before anything is sent.</li>
 *   <li>Nothing that was typed is lost when something is wrong.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.recruiter.ask;

import org.jspecify.annotations.NullMarked;
