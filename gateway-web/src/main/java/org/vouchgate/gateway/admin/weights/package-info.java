/** What is scored with, as an administrator's page: every number is explained, tried on an example, and kept in versions. */
@NullMarked
package org.vouchgate.gateway.admin.weights;

import org.jspecify.annotations.NullMarked;
