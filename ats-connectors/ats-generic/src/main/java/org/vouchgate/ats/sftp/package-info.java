/**
 * Results as files on an SFTP server: one CSV file per revision of a report, the PDF beside it, and a manifest that comes
 * last. The names are the same on every attempt, so whoever reads them can tell a repetition.
 */
@NullMarked
package org.vouchgate.ats.sftp;

import org.jspecify.annotations.NullMarked;
