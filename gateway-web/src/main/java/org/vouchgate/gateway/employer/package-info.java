/**
 * Employers: whose data everything else is.
 */
@NullMarked
package org.vouchgate.gateway.employer;

import org.jspecify.annotations.NullMarked;
