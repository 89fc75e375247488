/**
 * What an employer's admin decides within what the operator permits: how long answers are kept, and how new jobs begin.
 *
 * <p>Promises:
 * <ol>
 *   <li>A policy is written in versions; none is changed or removed, and each is noted in the audit trail in the same commit.</li>
 *   <li>It holds for requests and jobs that are opened after it; what a candidate was told before stays as they were told.</li>
 *   <li>Where nobody has decided, the operator's settings hold.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.policy;

import org.jspecify.annotations.NullMarked;
