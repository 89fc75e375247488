/**
 * Room 9: brings what was concluded to the employer's applicant-tracking systems.
 *
 * <p>Promises:
 * <ol>
 *   <li>R9.1 A delivery is written in the commit that ends the request: a crash after it loses nothing.</li>
 *   <li>R9.2 Each step is done at least once and has one effect: whoever cannot know whether a step took effect looks before repeating it.</li>
 *   <li>R9.3 What goes to one place in an ATS goes in order, beside what goes elsewhere; one delivery is leased to one worker at a time.</li>
 *   <li>R9.4 No transaction is open while an ATS is spoken to.</li>
 *   <li>R9.5 After fifteen failed attempts, three days, or a refusal, a person looks; a replay keeps the idempotency key.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.delivery;

import org.jspecify.annotations.NullMarked;
