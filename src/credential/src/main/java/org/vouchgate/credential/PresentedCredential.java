package org.vouchgate.credential;

/**
 * One credential as a wallet sent it, unverified.
 *
 * @param queryId               the credential query it answers; empty text when it came by another road than a query
 * @param format                the format the query asked for
 * @param encoded               its text as received, never re-serialised
 * @param holderBindingRequired whether the holder must prove that it is theirs; decided by the request, never by what was sent
 */
public record PresentedCredential(
        String queryId, CredentialFormat format, String encoded, boolean holderBindingRequired) {

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "PresentedCredential[queryId=" + queryId + ", format=" + format + ", " + encoded.length()
                + " characters]";
    }
}
