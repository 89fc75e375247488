/**
 * What recruiters can ask for, as an administrator's pages: those that came with the gateway, and the employer's own in versions.
 *
 * <p>Promises:
 * <ol>
 *   <li>A template is checked by the rules for files before it can be asked for; what is wrong is told with its place.</li>
 *   <li>A request keeps what it asked, whatever becomes of its template.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.admin.templates;

import org.jspecify.annotations.NullMarked;
