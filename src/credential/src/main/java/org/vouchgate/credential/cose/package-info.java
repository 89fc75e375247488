/**
 * COSE (RFC 9052, RFC 9053) as far as credentials need it: signatures and MACs of one party each, keys, and chains of
 * certificates. Which algorithm was used is read from the protected header alone, and is one of a closed list.
 */
@NullMarked
package org.vouchgate.credential.cose;

import org.jspecify.annotations.NullMarked;
