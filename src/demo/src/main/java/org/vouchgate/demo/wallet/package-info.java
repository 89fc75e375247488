/** The demo's wallet: one for each browser, careful with whom it answers, showing each fact before it is told. */
@NullMarked
package org.vouchgate.demo.wallet;

import org.jspecify.annotations.NullMarked;
