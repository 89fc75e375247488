package org.vouchgate.gateway.lease;

/**
 * A row that somebody works on.
 *
 * @param row   as it was before this attempt
 * @param lease the name of the lease that it is worked on under
 */
public record Taken<T>(T row, String lease) {}
