/**
 * The candidate's receipt: what was asked, shared and concluded, who gets it, until when it is kept, and whom to turn to.
 *
 * <ol>
 *   <li>A receipt says what the gateway's own records say, and nothing that its issuer wrote of a credential that was not accepted.
 *   <li>Signed, it is a JSON Web Signature of type {@code vouchgate-receipt+jwt}; its members are described in {@code receipt.md}.
 *   <li>It opens nothing: the secret way to a candidate's rights is never part of it.
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.receipt;

import org.jspecify.annotations.NullMarked;
