/** Reading JSON that somebody else wrote. */
@NullMarked
package org.vouchgate.ats.json;

import org.jspecify.annotations.NullMarked;
