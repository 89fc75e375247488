/**
 * Introduces gateway, college and ATS stand-in to each other, by the gateway's own API, as an administrator would by
 * hand: whom to trust, where to file results, and a few jobs to start from. Doing it again changes nothing.
 */
@NullMarked
package org.vouchgate.demo.setup;

import org.jspecify.annotations.NullMarked;
