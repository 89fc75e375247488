package org.vouchgate.skills;

/**
 * Something in a credential that might look like a skill and is not counted as one.
 *
 * @param credential the credential
 * @param pointer    JSON pointer into the credential's claims
 * @param words      the achievement's name, at most 300 characters; empty text if it has none
 * @param why        why it does not count
 */
public record SetAside(CredentialReference credential, String pointer, String words, Why why) {

    /** Why it does not count. */
    public enum Why {
        /** Its status is failed, withdrawn, enrolled, in progress or on hold (OB-11). */
        NOT_COMPLETED,
        /** The result lies below what the achievement requires. */
        BELOW_REQUIRED,
        /** The result contradicts its own description, so it cannot be said what was achieved. */
        RESULT_CONTRADICTORY,
        /** A credential inside a credential that was not verified on its own. */
        NOT_VERIFIED_ON_ITS_OWN,
        /** The same credential is among the others, as new or newer (OB-13). */
        ALREADY_COUNTED,
        /** It would not be accepted: revoked, expired, forged, somebody else's; said so of a {@link SupposedCredential}. */
        NOT_ACCEPTED
    }

    public SetAside {
        words = words.length() > 300 ? words.substring(0, 300) : words;
    }

    /** The same, read in a credential that is cited so. */
    public SetAside citing(CredentialReference reference) {
        return new SetAside(reference, pointer, words, why);
    }
}
