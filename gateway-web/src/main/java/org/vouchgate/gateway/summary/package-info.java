/**
 * Room 8: what to tell a recruiter about an assessment, rendered on demand and never stored.
 */
@NullMarked
package org.vouchgate.gateway.summary;

import org.jspecify.annotations.NullMarked;
