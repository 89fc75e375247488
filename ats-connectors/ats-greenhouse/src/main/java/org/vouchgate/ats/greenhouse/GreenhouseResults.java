package org.vouchgate.ats.greenhouse;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.order.BasicKey;
import org.vouchgate.ats.report.CandidateReport;

/** Pings Greenhouse to come and fetch the result, then files the PDF, sets fields and tags and leaves a note. */
final class GreenhouseResults implements PublishesResults {

    /**
     * The card is not called for before the end: Greenhouse asks by itself how an open order stands. Fields and tags are
     * changed in their place, so they say it from the beginning.
     */
    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        var steps = new ArrayList<StepKind>();
        var ended = report.state().ended();
        var settings = new GreenhouseSettings(account);
        var target = report.target();
        if (ended && !target.callbacks().isEmpty()) {
            steps.add(StepKind.ORDER);
        }
        var reachable =
                target.applicationRef().isPresent() || target.candidateRef().isPresent();
        if (settings.writesBack() && reachable) {
            if (ended && report.summary().isPresent() && target.applicationRef().isPresent()) {
                steps.add(StepKind.FILE);
            }
            if (settings.hasFields()) {
                steps.add(StepKind.FIELDS);
            }
            if (settings.tagPrefix().isPresent()) {
                steps.add(StepKind.TAGS);
            }
            if (ended) {
                steps.add(StepKind.NOTE);
            }
        }
        return steps;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        var settings = new GreenhouseSettings(exchange.account());
        if (step.kind() == StepKind.ORDER) {
            return ping(report, exchange, settings);
        }
        if (!settings.writesBack()) {
            return new Refused(Refusal.NOT_CONFIGURED, "Harvest v3 client id, client secret or user id is missing");
        }
        var harvest = new Harvest(settings, exchange);
        return switch (step.kind()) {
            case FILE -> new HarvestWrites(harvest, report).attach(step);
            case FIELDS -> new HarvestFields(harvest, report).set();
            case TAGS ->
                settings.tagPrefix()
                        .map(prefix -> new HarvestTags(harvest, report, prefix).set())
                        .orElseGet(() -> new Unsupported("No tag prefix is set up"));
            default -> new HarvestWrites(harvest, report).addNote(step);
        };
    }

    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        var settings = new GreenhouseSettings(exchange.account());
        if (!settings.writesBack()) {
            return new Lookup.Absent();
        }
        var search = new HarvestSearch(new Harvest(settings, exchange));
        return switch (step.kind()) {
            case FILE -> HarvestSearch.lookup(search.file(step, report));
            case NOTE -> HarvestSearch.lookup(search.note(step, report));
            default -> new Lookup.Absent();
        };
    }

    /**
     * Pings every callback that is open, because each is a card of its own. What is worth repeating decides; a card
     * that is closed for good does not spoil the others.
     */
    private static StepOutcome ping(CandidateReport report, Exchange exchange, GreenhouseSettings settings) {
        var outcomes = report.target().callbacks().stream()
                .map(callback -> ping(callback, exchange, settings))
                .toList();
        return StepOutcome.ofEach(outcomes)
                .orElseGet(() -> new Unsupported("This request was not ordered in Greenhouse"));
    }

    private static StepOutcome ping(URI callback, Exchange exchange, GreenhouseSettings settings) {
        var key = settings.partnerKeys().stream().findFirst();
        if (key.isEmpty()) {
            return new Refused(Refusal.NOT_CONFIGURED, "The assessment partner key is missing");
        }
        if (!settings.mayCallBack(callback)) {
            return new Refused(Refusal.FOREIGN_ADDRESS, "The callback's host is not Greenhouse's");
        }
        var request = AtsRequest.of("PATCH", callback).with("Authorization", BasicKey.header(key.get()));
        return new WriteOutcome("Greenhouse", true, exchange.at())
                .of(exchange.http().send(request), answered -> new Done("-"));
    }
}
