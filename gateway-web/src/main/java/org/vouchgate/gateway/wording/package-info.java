/** What credentials and findings are called in the words of a language: for pages, summaries and whoever else speaks to people. */
@NullMarked
package org.vouchgate.gateway.wording;

import org.jspecify.annotations.NullMarked;
