package org.vouchgate.ats;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Gets access to an account by the consent of its admin (OAuth 2.0, authorization code). */
public interface AsksConsent extends Capability {

    /** Where the admin goes to consent. */
    URI consentAddress(AtsAccount account, URI returnTo, String state);

    /**
     * Trades the code for tokens and keeps them with {@link AccessTokens#rotate}.
     *
     * @param returnTo the same as before
     */
    StepOutcome accept(String code, URI returnTo, Exchange exchange);

    /**
     * How often access has to be renewed, even while nothing is sent, so that it does not lapse; empty if it does not.
     */
    default Optional<Duration> renewEvery() {
        return Optional.empty();
    }

    /**
     * Renews access by the refresh token in force, whether or not the present access token still holds.
     *
     * @return {@link StepOutcome.Refused} if somebody has to consent again
     */
    default StepOutcome renew(Exchange exchange) {
        return new StepOutcome.Unsupported("Access is renewed when it is needed");
    }
}
