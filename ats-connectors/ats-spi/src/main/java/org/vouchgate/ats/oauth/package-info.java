/**
 * Calls with access tokens (OAuth 2.0): fetched when needed, replaced once when refused, and renewed by one caller at a
 * time where the refresh token rotates.
 */
@NullMarked
package org.vouchgate.ats.oauth;

import org.jspecify.annotations.NullMarked;
