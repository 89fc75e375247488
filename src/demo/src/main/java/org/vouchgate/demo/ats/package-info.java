/** The demo's applicant-tracking stand-in: what a vendor's cloud would be, for whoever has none. */
@NullMarked
package org.vouchgate.demo.ats;

import org.jspecify.annotations.NullMarked;
