package org.vouchgate.credential;

import java.util.List;

/** What the request wanted of a credential. Implemented by whoever asked, so that this room need not know how. */
@FunctionalInterface
public interface Expectation {

    /** For credentials that came without being asked for in particular: any will do. */
    Expectation ANYTHING = credential -> Finding.passed(Reason.AS_ASKED, "Nothing in particular was asked for");

    /** Answers {@link Check#QUERY_MATCH} for content whose integrity has been established. */
    Finding check(Credential credential);

    /**
     * The types that make a credential the one that was wanted: its issuer must be trusted for one of these. Being of a
     * type that extends a trusted one, or saying so, is no authority for either (SD-JWT VC section 7.7).
     */
    default List<String> wantedTypes(Credential credential) {
        return credential.format() == CredentialFormat.SD_JWT_VC
                ? credential.types().stream().limit(1).toList()
                : credential.types();
    }
}
