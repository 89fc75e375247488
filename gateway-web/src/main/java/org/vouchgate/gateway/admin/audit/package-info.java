/** Who did what, as an administrator's page: searched, paged, and handed out as a table. Ids and actions, no claims. */
@NullMarked
package org.vouchgate.gateway.admin.audit;

import org.jspecify.annotations.NullMarked;
