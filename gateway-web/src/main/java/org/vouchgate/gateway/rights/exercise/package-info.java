/**
 * Carries out what candidates have a right to: correcting, objecting, not being scored, withdrawing, being forgotten.
 *
 * <ol>
 *   <li>Each is one commit with its note in the audit trail, which holds ids only.
 *   <li>Each may be repeated: the second time changes nothing.
 *   <li>What recruiting systems were told is told anew in the same commit, or taken back.
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.rights.exercise;

import org.jspecify.annotations.NullMarked;
