package org.vouchgate.ats;

import java.util.List;

/** Tries an account: credentials, rights, and whatever must stand ready in the ATS. Changes nothing. */
public interface ChecksAccount extends Capability {

    /** One thing that was tried. */
    record Checked(String what, State state, String sentence) {}

    /** How it stands. */
    enum State {
        GOOD,
        /** It works, but something a recruiter would expect will be left out. */
        LIMITED,
        BAD,
        /** It could not be found out. */
        UNKNOWN
    }

    /** In the order in which an admin should mend them. */
    List<Checked> check(Exchange exchange);
}
