/**
 * Candidates for one job beside each other, requirement by requirement: what each has shown, by which evidence, and who
 * vouches for it. No numbers, no order, no winner. And whether the job's candidates are read blindly.
 */
@NullMarked
package org.vouchgate.gateway.recruiter.compare;

import org.jspecify.annotations.NullMarked;
