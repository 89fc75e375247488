/**
 * Logging in: a real identity provider in front of a real gateway, driven as a browser drives them.
 */
@NullMarked
package org.vouchgate.acceptance.login;

import org.jspecify.annotations.NullMarked;
