/**
 * What verifying an answer costs, always beside a bare P-256 verification in the same run: quote ratios, not times. And
 * how long reading a job description takes, short and stuffed. How well skills are found is printed by another main class, in
 * {@code matching}.
 */
@NullMarked
package org.vouchgate.benchmarks;

import org.jspecify.annotations.NullMarked;
