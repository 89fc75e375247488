package org.vouchgate.gateway.recruiter;

/**
 * What stands around every page of somebody who works for an employer.
 *
 * @param employer for whom they work here
 * @param person   who is logged in
 * @param asks     whether they ask candidates and read results
 * @param admin    whether they look after what all of the employer's recruiters work with
 * @param privacy  whether they look after what is kept of whom
 */
public record Shell(String employer, String person, boolean asks, boolean admin, boolean privacy) {

    /** Of a recruiter, or of an administrator, who may do all that a recruiter may. */
    public Shell(String employer, String person, boolean admin) {
        this(employer, person, true, admin, false);
    }
}
