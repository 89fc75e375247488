/** One page that shows every token and component that pages are made of, so that a change to the style sheet can be looked at whole. */
@NullMarked
package org.vouchgate.gateway.design;

import org.jspecify.annotations.NullMarked;
