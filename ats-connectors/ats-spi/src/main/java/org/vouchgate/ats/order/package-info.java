/**
 * What an ATS asks of the gateway, and the answer in the vendor's own words.
 *
 * <p>The gateway reads the raw bytes, lets the connector verify them, stores the dedupe key, commits, has the
 * connector render the answer, and only then works on it.
 */
@NullMarked
package org.vouchgate.ats.order;

import org.jspecify.annotations.NullMarked;
