package org.vouchgate.ats;

import java.util.List;
import org.vouchgate.ats.report.CandidateReport;

/** Carries one report to the ATS in steps, each of which can be repeated on its own. */
public interface PublishesResults extends Capability {

    /**
     * The steps that bring this report to this account, in the order they are to be done: order update, file, fields,
     * tags, and the note last, so that it can name what succeeded. The same for the same report and account.
     *
     * @return empty if there is nothing to tell, for example while an order is open at an ATS that asks by itself
     */
    List<StepKind> plan(CandidateReport report, AtsAccount account);

    /**
     * Whether results are of use here whatever system they were ordered in: for a receiver of the employer's own, which
     * knows all references. To an ATS those of another one mean nothing, or somebody else.
     */
    default boolean ofAnySystem() {
        return false;
    }

    /**
     * Does one step once. Never repeats a write by itself, except after an authorization that was refused before
     * anything was written.
     *
     * @param report what to tell; the same on every attempt at this step
     */
    StepOutcome perform(Step step, CandidateReport report, Exchange exchange);

    /**
     * Looks whether an earlier attempt at this step took effect although nobody said so. Reads only.
     *
     * @return {@link Lookup.Absent} also where repeating the step is harmless by its nature
     */
    Lookup findExisting(Step step, CandidateReport report, Exchange exchange);

    /**
     * Does a step that may have been tried before: looks for its effect first. To be called for every attempt whose
     * predecessor ended {@link StepOutcome.Ambiguous} or did not end at all.
     */
    default StepOutcome performAgain(Step step, CandidateReport report, Exchange exchange) {
        return findExisting(step, report, exchange)
                .fold(
                        found -> new StepOutcome.Done(found.externalRef()),
                        absent -> perform(step, report, exchange),
                        blind -> perform(step, report, exchange),
                        Lookup.Failed::outcome);
    }
}
