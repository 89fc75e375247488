/**
 * Lever: no orders, so what happens in a stage is heard of and read again, and results are notes, files, tags, links and,
 * where a form for them exists, feedback.
 *
 * <p>Promises:
 * <ol>
 *   <li>Nothing in an event is believed but that something happened: its signature covers two fields, and neither of them
 *       is the data.</li>
 *   <li>No candidate is ever moved, archived, rated or recommended.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.ats.lever;

import org.jspecify.annotations.NullMarked;
