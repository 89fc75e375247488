package org.vouchgate.gateway.recruiter;

/**
 * What stands around every page of a recruiter's.
 *
 * @param employer for whom they work here
 * @param person   who is logged in
 * @param admin    whether they look after what all of the employer's recruiters work with
 */
public record Shell(String employer, String person, boolean admin) {}
