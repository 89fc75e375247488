/**
 * The gateway's REST API as a stranger's program uses it, and what that program needs to read the answers.
 */
@NullMarked
package org.vouchgate.acceptance.api;

import org.jspecify.annotations.NullMarked;
