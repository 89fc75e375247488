/**
 * What the pages of recruiters and candidates share: words for states, reasons, checks and queries, dates, QR codes, and
 * the files a browser loads. Nothing here knows who reads.
 */
@NullMarked
package org.vouchgate.gateway.pages;

import org.jspecify.annotations.NullMarked;
