package org.vouchgate.credential;

import java.util.Optional;

/**
 * One credential as a wallet sent it, unverified.
 *
 * @param queryId               the credential query it answers; empty text when it came by another road than a query
 * @param format                the format the query asked for
 * @param encoded               its text as received, never re-serialised
 * @param holderBindingRequired whether the holder must prove that it is theirs; decided by the request, never by what was sent
 * @param place                 which of several in one presentation is meant, from 0; absent where a presentation may hold only one
 */
public record PresentedCredential(
        String queryId,
        CredentialFormat format,
        String encoded,
        boolean holderBindingRequired,
        Optional<Integer> place) {

    /** The only one in what was sent. */
    public PresentedCredential(String queryId, CredentialFormat format, String encoded, boolean holderBindingRequired) {
        this(queryId, format, encoded, holderBindingRequired, Optional.empty());
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "PresentedCredential[queryId=" + queryId + ", format=" + format + ", " + encoded.length()
                + " characters]";
    }
}
