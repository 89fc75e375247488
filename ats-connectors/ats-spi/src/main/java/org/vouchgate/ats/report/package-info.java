/**
 * What an ATS is told about one presentation request: the canonical result every connector renders in its vendor's
 * words. There is no field for a name, an address, a birth date, a wallet or a raw credential, so none can be sent.
 */
@NullMarked
package org.vouchgate.ats.report;

import org.jspecify.annotations.NullMarked;
