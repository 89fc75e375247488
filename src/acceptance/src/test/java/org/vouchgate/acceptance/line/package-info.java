/**
 * The main job, end to end: a recruiter asks, a wallet answers, the gateway verifies, matches, files and summarises.
 */
@NullMarked
package org.vouchgate.acceptance.line;

import org.jspecify.annotations.NullMarked;
