/** What requests are signed with and until when, as an administrator's page. Certificates only: no key is ever shown. */
@NullMarked
package org.vouchgate.gateway.admin.keys;

import org.jspecify.annotations.NullMarked;
