/** What recruiting systems may start by themselves, as an administrator's page: addresses, rules with their caps, troubles. */
@NullMarked
package org.vouchgate.gateway.admin.automation;

import org.jspecify.annotations.NullMarked;
