package org.vouchgate.ats.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.report.CandidateReport;

/**
 * Files the PDF, fills the feedback form if there is one, sets tag and link, and leaves a note. Never moves anybody. Before
 * a request has ended, the tag alone says how it stands: it is changed in its place, and a feed is not.
 */
final class LeverResults implements PublishesResults {

    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        var steps = new ArrayList<StepKind>();
        if (opportunity(report).isEmpty()) {
            return steps;
        }
        var settings = new LeverSettings(account);
        if (!report.state().ended()) {
            return settings.tags() ? List.of(StepKind.TAGS) : List.of();
        }
        if (report.summary().isPresent()) {
            steps.add(StepKind.FILE);
        }
        if (settings.feedbackTemplate().isPresent()) {
            steps.add(StepKind.FIELDS);
        }
        if (settings.tags()) {
            steps.add(StepKind.TAGS);
        }
        steps.add(StepKind.NOTE);
        return steps;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        var api = LeverApi.of(exchange);
        var user = api.settings().performAs();
        var opportunity = opportunity(report);
        if (user.isEmpty()) {
            return new Refused(Refusal.NOT_CONFIGURED, "The Lever user in whose name is written is missing");
        }
        if (opportunity.isEmpty()) {
            return new Unsupported("This request belongs to no opportunity in Lever");
        }
        var writes = new LeverWrites(api, opportunity.get(), user.get(), report);
        return switch (step.kind()) {
            case FILE -> writes.attach(step);
            case FIELDS ->
                api.settings()
                        .feedbackTemplate()
                        .map(template -> writes.fillForm(step, template))
                        .orElseGet(() -> new Unsupported("No feedback form is set up"));
            case TAGS -> writes.tag();
            case NOTE -> writes.addNote(step);
            case ORDER -> new Unsupported("Lever has no orders");
        };
    }

    /** Tags look for themselves before they write, so they may be repeated as they are. */
    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        var opportunity = opportunity(report);
        if (opportunity.isEmpty()) {
            return new Lookup.Absent();
        }
        var api = LeverApi.of(exchange);
        var search = new LeverSearch(api, opportunity.get());
        return switch (step.kind()) {
            case FILE -> LeverSearch.lookup(search.file(step));
            case NOTE -> LeverSearch.lookup(search.note(step));
            case FIELDS ->
                api.settings()
                        .feedbackTemplate()
                        .map(template -> filled(search, template, step))
                        .orElseGet(Lookup.Absent::new);
            default -> new Lookup.Absent();
        };
    }

    static Optional<String> opportunity(CandidateReport report) {
        return report.target().applicationRef().filter(LeverApi::isId);
    }

    /** An earlier revision's form is there to be corrected, which may be repeated. */
    private static Lookup filled(LeverSearch search, String template, Step step) {
        return LeverSearch.lookup(search.feedback(template, step.marker())
                .fold(
                        known -> new Reading.Known<>(known.value()
                                .filter(form -> LeverSearch.values(form)
                                        .anyMatch(value ->
                                                value.contains(step.marker().text())))),
                        gone -> new Reading.Gone<>(),
                        failed -> new Reading.Failed<>(failed.outcome())));
    }
}
