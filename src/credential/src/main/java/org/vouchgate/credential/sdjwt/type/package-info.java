/**
 * Type Metadata of SD-JWT VCs (draft-ietf-oauth-sd-jwt-vc section 6): what a type demands of its claims, and which broader
 * types it extends.
 *
 * <p>Promises:
 * <ol>
 *   <li>No type is looked up unless policy names it.</li>
 *   <li>A chain of types is believed as a whole, with every digest that is stated for it verified, or not at all.</li>
 *   <li>That a type extends another gives its issuer no authority for the other; whoever trusts issuers is asked for the
 *       type that was wanted.</li>
 *   <li>Names and pictures for display are checked for form and not kept: nobody vouches for them.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.sdjwt.type;

import org.jspecify.annotations.NullMarked;
