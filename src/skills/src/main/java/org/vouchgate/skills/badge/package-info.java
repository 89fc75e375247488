/** Reads Open Badges 3.0 achievements, alignments and results, in W3C credentials, CLRs and SD-JWT VCs alike. */
@NullMarked
package org.vouchgate.skills.badge;

import org.jspecify.annotations.NullMarked;
