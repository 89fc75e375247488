/**
 * What stands beside a record of an ATS: a page that an ATS may frame, deep links, and how either is opened.
 *
 * <p>Promises:
 * <ol>
 *   <li>Only origins that the account's administrator listed may frame the page; nobody may where none is listed.</li>
 *   <li>A framed page sees no cookie and leaves nothing behind: a token in the fragment is exchanged once for a bearer that
 *       lives in the page's memory and nowhere else.</li>
 *   <li>Token and bearer are good for one record of one account, on behalf of whoever asked for them, and for a few minutes.</li>
 *   <li>No address holds personal data: records are named by the ATS's references.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.panel;

import org.jspecify.annotations.NullMarked;
