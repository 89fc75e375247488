/** What is demanded of credentials and how long answers are kept, as an administrator's page: facts, who sets them, and what an administrator decides. */
@NullMarked
package org.vouchgate.gateway.admin.policies;

import org.jspecify.annotations.NullMarked;
