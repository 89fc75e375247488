/**
 * Mobile documents (ISO/IEC 18013-5) for tests: an issuer and a wallet with a CBOR of their own, so that a mistake in
 * the gateway's cannot hide in its own mirror. Sound by default; each method adds a part or a fault.
 */
@NullMarked
package org.vouchgate.testkit.mdoc;

import org.jspecify.annotations.NullMarked;
