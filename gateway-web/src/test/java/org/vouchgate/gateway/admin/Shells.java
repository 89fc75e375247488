package org.vouchgate.gateway.admin;

import org.vouchgate.gateway.recruiter.Shell;

/** Around administrators' pages in samples. */
public final class Shells {

    /** A usual one. */
    public static final Shell ADMIN = new Shell("Acme Robotics", "Ada Lovelace", true);

    /** Of somebody who looks after what is kept, and asks nobody. */
    public static final Shell PRIVACY = new Shell("Acme Robotics", "Priya Nair", false, false, true);

    /** What somebody might type who means ill. */
    public static final String HOSTILE = "<script>alert(1)</script> \u202Egnp.exe\u202C شركة الروبوتات "
            + "Donaudampfschifffahrtsgesellschaft".repeat(4);

    private Shells() {}
}
