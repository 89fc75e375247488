/**
 * The main job in Chromium, as the people who do it see it: recruiter, candidate, and somebody who should see nothing.
 */
@NullMarked
package org.vouchgate.acceptance.browser;

import org.jspecify.annotations.NullMarked;
