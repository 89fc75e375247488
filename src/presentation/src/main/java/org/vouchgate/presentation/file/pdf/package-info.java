/** Files attached to PDF files. PDFBox stays in here. */
@NullMarked
package org.vouchgate.presentation.file.pdf;

import org.jspecify.annotations.NullMarked;
