package org.vouchgate.ats.partners;

import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.report.CandidateReport;

/** Leaves notes beside what an order shows. */
interface PartnerNotes {

    /** Whether this account can, and wants to. */
    boolean writes(CandidateReport report, AtsAccount account);

    StepOutcome add(Step step, CandidateReport report, Exchange exchange);

    Lookup find(Step step, CandidateReport report, Exchange exchange);
}
