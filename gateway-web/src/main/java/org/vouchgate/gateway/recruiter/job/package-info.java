/**
 * The pages of a job: the list of them, describing one, what was read from it, and its settings.
 *
 * <p>Promises:
 * <ol>
 *   <li>Each requirement leads to the words it was read from, and those words to it.</li>
 *   <li>A form that cannot be used comes back with everything that was typed, and says at the field what is wrong.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.recruiter.job;

import org.jspecify.annotations.NullMarked;
