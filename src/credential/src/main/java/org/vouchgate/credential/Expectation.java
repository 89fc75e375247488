package org.vouchgate.credential;

/** What the request wanted of a credential. Implemented by whoever asked, so that this room need not know how. */
@FunctionalInterface
public interface Expectation {

    /** For credentials that came without being asked for in particular: any will do. */
    Expectation ANYTHING = credential -> Finding.passed(Reason.AS_ASKED, "Nothing in particular was asked for");

    /** Answers {@link Check#QUERY_MATCH} for content whose integrity has been established. */
    Finding check(Credential credential);
}
