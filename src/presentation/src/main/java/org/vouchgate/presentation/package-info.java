/**
 * Room 3: OpenID4VP 1.0 from the verifier's side. Asks in {@code dcql} and {@code request}, listens in {@code response};
 * whether what was presented is genuine is room 4's question.
 */
@NullMarked
package org.vouchgate.presentation;

import org.jspecify.annotations.NullMarked;
