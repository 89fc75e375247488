package org.vouchgate.ats.partners;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.report.CandidateReport;

/** Tells every order that waits for this result how it stands, and leaves a note where there is a place for one. */
record PartnerResults(PartnerUpdate update, Optional<PartnerNotes> notes) implements PublishesResults {

    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        var steps = new ArrayList<StepKind>();
        // Where telling it again may show twice, it is told once: at the end.
        if (!report.target().callbacks().isEmpty()
                && (report.state().ended() || update.harmless())
                && update.mapping(account).word(report.state()).isPresent()) {
            steps.add(StepKind.ORDER);
        }
        if (report.state().ended()
                && notes.filter(to -> to.writes(report, account)).isPresent()) {
            steps.add(StepKind.NOTE);
        }
        return steps;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        return switch (step.kind()) {
            case ORDER ->
                StepOutcome.ofEach(report.target().callbacks().stream()
                                .map(callback -> tell(callback, step, report, exchange))
                                .toList())
                        .orElseGet(() -> new Unsupported("This request was not ordered in " + update.ats()));
            case NOTE ->
                notes.map(to -> to.add(step, report, exchange))
                        .orElseGet(() -> new Unsupported(update.ats() + " takes no notes"));
            default -> new Unsupported(update.ats() + " is not sent " + step.kind());
        };
    }

    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        if (step.kind() == StepKind.NOTE) {
            return notes.map(to -> to.find(step, report, exchange)).orElseGet(Lookup.Absent::new);
        }
        return update.harmless() ? new Lookup.Absent() : new Lookup.Blind();
    }

    private StepOutcome tell(URI callback, Step step, CandidateReport report, Exchange exchange) {
        var account = exchange.account();
        var mapping = update.mapping(account);
        var calls = update.calls(exchange);
        if (calls.isEmpty()) {
            return new Refused(Refusal.NOT_CONFIGURED, "The key for " + update.ats() + " is missing");
        }
        if (!mapping.problems().isEmpty()) {
            return new Refused(Refusal.NOT_CONFIGURED, mapping.problems().get(0));
        }
        if (!update.hosts(account).allow(callback)) {
            return new Refused(Refusal.FOREIGN_ADDRESS, "The order's host is not " + update.ats() + "'s");
        }
        return mapping.result(step, report, callback)
                .map(body -> calls.get()
                        .write(
                                update.request(callback, body, account),
                                update.harmless(),
                                answered -> new Done(Mapping.lastPart(callback))))
                .orElseGet(() -> new Unsupported(update.ats() + " is not told this state"));
    }
}
