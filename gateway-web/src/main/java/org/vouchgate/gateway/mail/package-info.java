/**
 * Mails to candidates: invitations, one reminder, and that a request was taken back.
 *
 * <p>Promises:
 * <ol>
 *   <li>A mail is queued in the commit that gives rise to it, and sent by a worker of whichever gateway leases it first.</li>
 *   <li>What it says is written when it is sent, in the candidate's language; it holds no more about a person than their name.</li>
 *   <li>Nothing typed by anybody reaches a header or the layout of a mail but as plain words on one line.</li>
 *   <li>Nobody measures whether a mail was opened.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.mail;

import org.jspecify.annotations.NullMarked;
