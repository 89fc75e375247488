/** Every page in every state, rendered from sample data without a server, so that it can be looked at and examined. */
@NullMarked
package org.vouchgate.gateway.samples;

import org.jspecify.annotations.NullMarked;
