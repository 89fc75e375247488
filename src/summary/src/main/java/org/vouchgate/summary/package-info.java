/**
 * Room 8, what to tell a recruiter about an assessment.
 *
 * <p>Promises:
 * <ol>
 *   <li>R8.1 An absent score is told as "not enough evidence", never as zero.</li>
 *   <li>R8.2 What could not be checked is told as such, neither as fine nor as failed.</li>
 *   <li>R8.3 Every summary says that the gateway advises, that a person decides, and as of when it speaks.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.summary;

import org.jspecify.annotations.NullMarked;
