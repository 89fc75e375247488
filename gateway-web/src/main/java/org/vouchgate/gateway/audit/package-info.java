/**
 * Who did what, when. Append only: ids, actions and check names, never a claim, a name or a token.
 */
@NullMarked
package org.vouchgate.gateway.audit;

import org.jspecify.annotations.NullMarked;
