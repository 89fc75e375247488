/**
 * What the gateway says in writing, signed, so that it can be shown to others and checked without asking the gateway.
 *
 * <p>A document is never a request: its type says which kind it is, and wallets act on requests only.
 */
@NullMarked
package org.vouchgate.gateway.signing;

import org.jspecify.annotations.NullMarked;
