/** Issuing: SD-JWT VC, Open Badges as VC-JWT, and the status lists that revoke them. */
@NullMarked
package org.vouchgate.testkit.issuer;

import org.jspecify.annotations.NullMarked;
