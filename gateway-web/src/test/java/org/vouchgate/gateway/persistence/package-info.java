/** The tables and the repositories on real databases, without a server: transactions are the tests' own. */
@NullMarked
package org.vouchgate.gateway.persistence;

import org.jspecify.annotations.NullMarked;
