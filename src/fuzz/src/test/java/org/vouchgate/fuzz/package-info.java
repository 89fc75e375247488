/**
 * No input makes a reader throw, hang, or take more memory than it may. Each class feeds one reader. What it is fed in every
 * build lies beside the tests as resources; whatever a fuzzer finds is added there with the repair.
 */
@NullMarked
package org.vouchgate.fuzz;

import org.jspecify.annotations.NullMarked;
