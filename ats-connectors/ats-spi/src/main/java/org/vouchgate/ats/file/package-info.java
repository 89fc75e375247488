/** File servers, for systems that take results as files. Connectors are handed a way to them, and open no socket. */
@NullMarked
package org.vouchgate.ats.file;

import org.jspecify.annotations.NullMarked;
