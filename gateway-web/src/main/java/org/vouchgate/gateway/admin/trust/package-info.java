/**
 * Whom the employer relies on, as an administrator's pages: issuers that candidates brought, who vouches for them, and why.
 *
 * <p>Promises:
 * <ol>
 *   <li>Nobody is relied on without the types of credential being named and somebody saying why; there is no trusting all.</li>
 *   <li>What an admin enters holds for that employer alone.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.admin.trust;

import org.jspecify.annotations.NullMarked;
