/** A mail server for tests, as strict as a real one where it matters, and unhelpful to wish. */
@NullMarked
package org.vouchgate.testkit.mail;

import org.jspecify.annotations.NullMarked;
