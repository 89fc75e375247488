/**
 * Reads IETF SD-JWT verifiable credentials with key binding (RFC 9901, draft-ietf-oauth-sd-jwt-vc).
 *
 * <p>Promises:
 * <ol>
 *   <li>Every disclosure was digested, once, by what the issuer signed; digests are taken over the text as received.</li>
 *   <li>What decides over validity, type, holder and status is never read out of a disclosure.</li>
 *   <li>Whether the holder must prove possession is the request's decision; a proof that came anyway must be right.</li>
 *   <li>Keys are looked for, and thereby perhaps fetched, only when everything that can be seen locally is in order.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.sdjwt;

import org.jspecify.annotations.NullMarked;
