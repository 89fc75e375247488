/**
 * Jobs and what they require.
 *
 * <p>Promises:
 * <ol>
 *   <li>R1.1 A job description is taken as plain text, HTML or a schema.org JobPosting.</li>
 *   <li>R1.2 Every requirement read from it names the words it was read from; a recruiter can change all of them.</li>
 *   <li>R1.3 Criteria about who a person is are listed apart and never become requirements.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.job;

import org.jspecify.annotations.NullMarked;
