/**
 * The recruiter's pages.
 *
 * <p>Promises:
 * <ol>
 *   <li>Every page works without a script; a script only saves reloading.</li>
 *   <li>What was verified, what the candidate says of themselves, and what failed differ in words and shape, not in colour alone.</li>
 *   <li>An issuer is named as the key proved it, never as the credential claims it.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.recruiter;

import org.jspecify.annotations.NullMarked;
