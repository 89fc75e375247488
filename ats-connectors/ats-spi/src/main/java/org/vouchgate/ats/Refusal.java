package org.vouchgate.ats;

/** Why an ATS refuses a step for good. Decides whom to tell, and whether the whole account has to pause. */
public enum Refusal {
    /** The account's credentials are refused, also after a fresh token: the account pauses until somebody changes them. */
    AUTHORIZATION_REVOKED(true),
    /** The credentials are good, but not for this. */
    FORBIDDEN(false),
    /** The record is not there: deleted, merged, or never the account's. */
    NOT_FOUND(false),
    /** The receiver says that it is gone and wants no more: the account is switched off. */
    GONE(true),
    /** The ATS does not take what was sent. */
    INVALID(false),
    /** The order is closed at the ATS's side. */
    ORDER_CLOSED(false),
    /** The address is not one this connector may speak to. */
    FOREIGN_ADDRESS(false),
    /** A setting or a reference is missing. */
    NOT_CONFIGURED(false);

    private final boolean pausesAccount;

    Refusal(boolean pausesAccount) {
        this.pausesAccount = pausesAccount;
    }

    /** Whether no other step of this account can succeed either. */
    public boolean pausesAccount() {
        return pausesAccount;
    }
}
