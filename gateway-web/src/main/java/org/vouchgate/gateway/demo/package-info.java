/**
 * The demo's data: two employers, tokens for every role, a job to start from. Does nothing outside the demo profile.
 */
@NullMarked
package org.vouchgate.gateway.demo;

import org.jspecify.annotations.NullMarked;
