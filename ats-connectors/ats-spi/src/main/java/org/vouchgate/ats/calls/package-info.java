/**
 * Calls that carry an account's authorization: by a key that was typed in, or by access tokens (OAuth 2.0) that are
 * fetched when needed, replaced once when refused, and renewed by one caller at a time where the refresh token rotates.
 */
@NullMarked
package org.vouchgate.ats.calls;

import org.jspecify.annotations.NullMarked;
