/** Who logs in, and which programs have tokens, as an administrator's page. Roles are the identity provider's. */
@NullMarked
package org.vouchgate.gateway.admin.people;

import org.jspecify.annotations.NullMarked;
