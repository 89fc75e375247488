/** The port through which anything remote is read. Who implements it decides what may be reached. */
@NullMarked
package org.vouchgate.credential.fetch;

import org.jspecify.annotations.NullMarked;
