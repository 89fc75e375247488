/**
 * A connector to copy from: orders come in with a key, results go out as an update of the order and a note. The ATS does
 * not exist; everything else is as it has to be.
 */
@NullMarked
package org.vouchgate.ats.template;

import org.jspecify.annotations.NullMarked;
