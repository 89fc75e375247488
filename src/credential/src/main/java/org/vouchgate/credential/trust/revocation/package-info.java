/**
 * Whether authorities have revoked certificates: OCSP (RFC 6960), else lists (RFC 5280), as certificates say where.
 *
 * <p>Promises:
 * <ol>
 *   <li>V1 An answer counts only if the certificate's authority, or whom it certified for that, signed it, and while it is fresh.</li>
 *   <li>V2 What could not be found out is unknown, never good.</li>
 *   <li>V3 One copy of an answer serves everybody, and nobody is asked about a certificate whose path or signature is not valid.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.trust.revocation;

import org.jspecify.annotations.NullMarked;
