/** Signatures as PDF files hold them: CMS (RFC 5652), detached, with the attributes that PAdES asks for. */
@NullMarked
package org.vouchgate.record.cms;

import org.jspecify.annotations.NullMarked;
