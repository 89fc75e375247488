/**
 * What can only be seen from inside the deployed gateway: injection, class loading across the archives, and transactions as
 * the container makes them.
 */
@NullMarked
package org.vouchgate.acceptance.container;

import org.jspecify.annotations.NullMarked;
