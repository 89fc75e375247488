/** A report in sentences, for the places where an ATS shows text. What others wrote is made harmless here. */
@NullMarked
package org.vouchgate.ats.wording;

import org.jspecify.annotations.NullMarked;
