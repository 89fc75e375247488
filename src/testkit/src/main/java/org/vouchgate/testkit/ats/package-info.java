/**
 * Stand-ins for applicant-tracking systems: loopback servers for tests and for the demo. They know the vendors' public
 * contracts and nothing of the gateway, and they are strict: what the vendor would refuse, they refuse.
 */
@NullMarked
package org.vouchgate.testkit.ats;

import org.jspecify.annotations.NullMarked;
