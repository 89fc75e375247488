package org.vouchgate.credential;

import java.util.List;

/** Finds the credentials inside a credential. */
@FunctionalInterface
public interface Enclosures {

    /** For credentials that are leaves: nothing inside them is looked at, and so nothing inside them counts. */
    Enclosures NONE = (enclosing, relied) -> List.of();

    /**
     * Every credential one level down, in the order of the document. Never throws for bad input; what claims to be a
     * credential and cannot be judged is in the list too.
     *
     * @param enclosing content whose integrity has been established
     * @param relied    whether somebody the employer relies on vouches for its issuer
     */
    List<EnclosedCredential> in(Credential enclosing, boolean relied);
}
