/**
 * One request, how it stands, and what came of it: the verdict in words, skills against requirements, every credential
 * with every check, what a person decided, and where the result went. Under blind review it shows what was concluded
 * and not about whom.
 */
@NullMarked
package org.vouchgate.gateway.recruiter.result;

import org.jspecify.annotations.NullMarked;
