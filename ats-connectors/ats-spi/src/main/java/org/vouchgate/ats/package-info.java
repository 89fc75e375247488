/**
 * What a connector to an applicant-tracking system (ATS) offers, and the words it speaks.
 *
 * <p>Promises of every connector, checked by its contract suite:
 * <ol>
 *   <li>S1 It owns no thread, clock, table, socket or secret: all are handed to it, call by call.</li>
 *   <li>S2 Its capabilities are data, and it behaves as they say.</li>
 *   <li>S3 Delivering twice leaves one report.</li>
 *   <li>S4 Throttling and silence are never "done" and never "refused".</li>
 *   <li>S5 No secret and no personal data appear in outcomes, messages or {@code toString}.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.ats;

import org.jspecify.annotations.NullMarked;
