package org.vouchgate.credential;

/**
 * How long the work on one answer may wait for other people's servers, all together. When it is over, what is still open
 * stays open for that reason, and is left to a later look.
 */
@FunctionalInterface
public interface Patience {

    /** Whether the work that this thread does has waited as long as it may. */
    boolean isOver();

    /** Asks about issuers; says so where an answer stayed open because there was no time left. */
    default IssuerTrust asking(IssuerTrust trust) {
        return (credential, at) -> said(trust.trusts(credential, at), Reason.TRUST_OUT_OF_TIME);
    }

    /** The same for the status of credentials. */
    default StatusSource asking(StatusSource status) {
        return (issuer, references, at) -> said(status.statusOf(issuer, references, at), Reason.STATUS_OUT_OF_TIME);
    }

    private Finding said(Finding finding, Reason outOfTime) {
        return finding.answer() == Answer.UNKNOWN && isOver()
                ? Finding.unknown(
                                outOfTime,
                                "Other servers took so long to answer that this could not be found out in time; it is asked"
                                        + " again later")
                        .having(finding.asked())
                : finding;
    }
}
