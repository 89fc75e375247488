/**
 * The way from a connector to its vendor. Connectors own no socket: the gateway gives them an {@link AtsHttp} that
 * guards addresses, limits sizes and times, and never follows a redirect to another host.
 */
@NullMarked
package org.vouchgate.ats.http;

import org.jspecify.annotations.NullMarked;
