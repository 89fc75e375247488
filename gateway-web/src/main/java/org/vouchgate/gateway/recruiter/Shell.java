package org.vouchgate.gateway.recruiter;

/**
 * What stands around every page of a recruiter's.
 *
 * @param employer for whom they work here
 * @param person   who is logged in
 */
public record Shell(String employer, String person) {}
