/**
 * Acts on what happens in an ATS: asks those who come into a stage, follows merges, erasures and ends.
 *
 * <p>Promises:
 * <ol>
 *   <li>R9.10 Nobody is asked automatically but by a rule that an administrator switched on, within its caps, and once.</li>
 *   <li>R9.11 Where more come at once than the rule allows, nobody is asked before an administrator has said so.</li>
 *   <li>R9.12 What was told is worked on until it is done, or fails visibly; a server that dies leaves it to the next one.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.automation;

import org.jspecify.annotations.NullMarked;
