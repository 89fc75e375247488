package org.vouchgate.ats;

import java.net.URI;

/** Gets access to an account by the consent of its admin (OAuth 2.0, authorization code). */
public interface AsksConsent {

    /** Where the admin goes to consent. */
    URI consentAddress(AtsAccount account, URI returnTo, String state);

    /**
     * Trades the code for tokens and keeps them with {@link AccessTokens#rotate}.
     *
     * @param returnTo the same as before
     */
    StepOutcome accept(String code, URI returnTo, Exchange exchange);
}
