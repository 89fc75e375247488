/** Whom candidates turn to, as an administrator's page: one field, and how it reads on a receipt. */
@NullMarked
package org.vouchgate.gateway.admin.contact;

import org.jspecify.annotations.NullMarked;
