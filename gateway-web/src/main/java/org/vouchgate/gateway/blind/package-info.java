/**
 * Reading candidates without knowing who they are.
 *
 * <p>Promises:
 * <ol>
 *   <li>R6.1 While a job is under blind review, no page, no list, no PDF and no operation of the API tells people a candidate's name, address or reference, or who issued a credential; free text is searched for them.</li>
 *   <li>R6.2 A sealed candidate has one name that stays: it depends on the request and on nothing else, and says nothing about order.</li>
 *   <li>R6.3 Nobody is unsealed before there is a result to read, and nobody without a ground and a reason, which are kept with the request and erased with it.</li>
 *   <li>R6.4 Switching on, switching off and unsealing are noted in the audit trail, in the same commit, by ids and ground.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.blind;

import org.jspecify.annotations.NullMarked;
