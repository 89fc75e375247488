package org.vouchgate.summary.pdf;

import java.util.regex.Pattern;

/** Identifiers that name somebody only to machines: nobody reads the middle of a key. */
final class Identifiers {

    /** How much of the end is always shown, enough to tell two apart. */
    static final int TAIL = 10;

    /** Keys and numbers. Every part of an address counts, so web addresses and did:web are not among them. */
    private static final Pattern OPAQUE = Pattern.compile("(did:(key|jwk)|urn:uuid|token):[!-~]{20,}");

    private Identifiers() {}

    static boolean mayLoseItsMiddle(String text) {
        return OPAQUE.matcher(text).matches();
    }
}
