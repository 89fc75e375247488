/**
 * What all of an administrator's pages share.
 *
 * <p>Promises:
 * <ol>
 *   <li>What needs somebody is told before anything else, in words, with the place where it is put right.</li>
 *   <li>A form that cannot be used comes back with each mistake beside its field and everything that was typed.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.admin;

import org.jspecify.annotations.NullMarked;
