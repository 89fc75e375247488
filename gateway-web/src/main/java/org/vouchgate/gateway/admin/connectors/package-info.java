/**
 * Recruiting systems as an administrator's pages: connect, try, pause, go on, and see to what did not arrive.
 *
 * <p>Promises:
 * <ol>
 *   <li>A secret that was entered is shown to nobody again; an empty field keeps it.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.admin.connectors;

import org.jspecify.annotations.NullMarked;
