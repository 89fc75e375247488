/** What an administrator sees first: what needs somebody, and the rooms where it is put right. Reads, and changes nothing. */
@NullMarked
package org.vouchgate.gateway.admin.overview;

import org.jspecify.annotations.NullMarked;
