package org.vouchgate.ats;

import org.vouchgate.ats.report.CandidateReport;

/** Compares what a recruiter sees in the ATS with what was sent. Reads only. */
public interface ShowsResults extends Capability {

    /**
     * Looks for the effect of a step that was delivered.
     *
     * @param step with the references that the delivered steps were given
     */
    Shown shown(Step step, CandidateReport report, Exchange exchange);
}
