/** The demo's college: who studied there, what it issues, what it revokes, and what verifiers can read about it. */
@NullMarked
package org.vouchgate.demo.issuer;

import org.jspecify.annotations.NullMarked;
