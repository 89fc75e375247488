package org.vouchgate.gateway.request;

import java.util.Locale;
import org.vouchgate.credential.Reason;

/**
 * Why a request ended. Together with the reasons of failed and open checks ({@link Reason}) this is the closed list
 * that the API answers with.
 */
public enum EndReason {
    EVERY_CHECK_PASSED,
    /** Every check passed, and what passed belongs to different people. */
    SEVERAL_PEOPLE,
    CREDENTIAL_MISSING,
    /** Nothing that was accepted carries what the candidate was to authorise. */
    AUTHORISATION_MISSING,
    DECLINED_BY_CANDIDATE,
    DECLINED_BY_WALLET,
    WALLET_CANNOT_ANSWER,
    NOT_ANSWERED_IN_TIME,
    BROWSER_DID_NOT_RETURN,
    CANCELLED_BY_EMPLOYER,
    /** The candidate takes the consent back, or wants to be forgotten: what was concluded is retracted. */
    CONSENT_WITHDRAWN;

    /** The name used in the API and in reports; stable across releases. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
