/** Systems of large enterprises, where the order is a record that is read and answered there. */
@NullMarked
package org.vouchgate.ats.enterprise;

import org.jspecify.annotations.NullMarked;
