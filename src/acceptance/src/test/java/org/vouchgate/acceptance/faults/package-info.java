/**
 * What becomes of deliveries when everything around them fails. Not part of the test run: {@link
 * org.vouchgate.acceptance.faults.FaultRun} measures, and writes down what it saw.
 */
@NullMarked
package org.vouchgate.acceptance.faults;

import org.jspecify.annotations.NullMarked;
