/** What is demanded of credentials and how long answers are kept, as an administrator's page: facts, and who sets them. */
@NullMarked
package org.vouchgate.gateway.admin.policies;

import org.jspecify.annotations.NullMarked;
