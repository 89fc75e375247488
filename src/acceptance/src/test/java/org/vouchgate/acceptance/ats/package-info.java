/**
 * Applicant-tracking systems as stand-ins of their vendors' making, and a running gateway between them and candidates: what
 * was ordered there is seen there, whatever goes wrong on the way.
 */
@NullMarked
package org.vouchgate.acceptance.ats;

import org.jspecify.annotations.NullMarked;
