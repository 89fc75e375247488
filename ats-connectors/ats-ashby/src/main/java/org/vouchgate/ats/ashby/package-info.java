/** Ashby: a partner that takes orders, answers with typed results, and writes back. */
@NullMarked
package org.vouchgate.ats.ashby;

import org.jspecify.annotations.NullMarked;
