/** Text as people read it, out of the mark-up in which it comes. Bounded, and nothing in it is interpreted or fetched. */
@NullMarked
package org.vouchgate.skills.text;

import org.jspecify.annotations.NullMarked;
