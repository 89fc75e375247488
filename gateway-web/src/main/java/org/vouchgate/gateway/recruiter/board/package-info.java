/**
 * Where a recruiter arrives, and the board of candidates: of one job, and of all.
 *
 * <p>Promises:
 * <ol>
 *   <li>What waits for a person comes first; nobody is put in an order of scores.</li>
 *   <li>A page takes the same few queries however many requests there are.</li>
 *   <li>A candidate under blind review is neither named, nor found, nor sorted by who they are.</li>
 *   <li>Nothing is taken back for several candidates, and nobody is reminded, without being asked about first.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.recruiter.board;

import org.jspecify.annotations.NullMarked;
