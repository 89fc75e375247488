/**
 * How well skills are found and candidates scored on public sets that lie beside the repository, and what it costs. Each
 * figure is printed with its interval, beside what others have reached; a set that is not there is skipped, with a word.
 * None of the sets is part of the product, and nothing is tuned here.
 */
@NullMarked
package org.vouchgate.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
