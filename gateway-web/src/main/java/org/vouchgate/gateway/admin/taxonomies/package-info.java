/** The taxonomies an employer goes by, as an administrator's page: brought in from files, put to use, taken out of use. */
@NullMarked
package org.vouchgate.gateway.admin.taxonomies;

import org.jspecify.annotations.NullMarked;
