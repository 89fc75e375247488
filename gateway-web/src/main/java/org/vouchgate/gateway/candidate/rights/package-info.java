/**
 * The pages where candidates see what is kept of them and do what they have a right to: without an account, by a secret address.
 *
 * <p>Every form names what will happen and what cannot be undone before anything does; none needs a script.
 */
@NullMarked
package org.vouchgate.gateway.candidate.rights;

import org.jspecify.annotations.NullMarked;
