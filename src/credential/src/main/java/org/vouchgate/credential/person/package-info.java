/**
 * Whether credentials that came together belong to one person (protocol D12, D16, VT-10, A-108, A-113).
 *
 * <p>Promises:
 * <ol>
 *   <li>SP.1 Only credentials of which every check was answered well are compared, so only what relied-on issuers state counts.</li>
 *   <li>SP.2 A key counts only where its proof is the subject's; an address alone, or a name alone, ties nobody.</li>
 *   <li>SP.3 A key of its own for each credential is a wallet's good right and speaks against nothing.</li>
 *   <li>SP.4 Another birth date speaks against one person whatever else agrees; another name does not, for names change.</li>
 *   <li>SP.5 Names, dates and addresses are compared and never written anywhere.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.person;

import org.jspecify.annotations.NullMarked;
