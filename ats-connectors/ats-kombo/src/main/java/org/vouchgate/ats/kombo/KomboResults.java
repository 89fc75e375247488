package org.vouchgate.ats.kombo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;

/**
 * Answers the order while it is open, PDF included. What comes later, or was never ordered, goes to the application as a
 * file and a note.
 */
final class KomboResults implements PublishesResults {

    /** An order is open by itself until it is answered. */
    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        var steps = new ArrayList<StepKind>();
        if (!report.state().ended()) {
            return steps;
        }
        var settings = new KomboSettings(account);
        var ordered = report.target().orderRef().isPresent();
        var filed = report.target().applicationRef().isPresent();
        if (ordered) {
            steps.add(StepKind.ORDER);
        }
        var besides = settings.writesBack() && filed && (!ordered || report.revision() > 1);
        if (besides && report.summary().isPresent()) {
            steps.add(StepKind.FILE);
        }
        if (settings.tagPrefix().isPresent() && filed) {
            steps.add(StepKind.TAGS);
        }
        if (besides) {
            steps.add(StepKind.NOTE);
        }
        return steps;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        var api = KomboApi.of(exchange);
        var application = new KomboApplication(api, report);
        return switch (step.kind()) {
            case ORDER -> answer(step, report, api);
            case FILE -> application.attach(step);
            case TAGS -> application.tag();
            case NOTE -> application.addNote(step);
            default -> new Unsupported("Kombo is not sent " + step.kind());
        };
    }

    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        var api = KomboApi.of(exchange);
        return switch (step.kind()) {
            case ORDER ->
                order(report)
                        .map(order -> status(
                                order,
                                api,
                                status -> status.filter(KomboResult.status(report.state())::equals)
                                        .<Lookup>map(same -> new Lookup.Found(order))
                                        .orElseGet(Lookup.Absent::new),
                                Lookup.Failed::new))
                        .orElseGet(Lookup.Absent::new);
            case FILE -> new KomboApplication(api, report).findFile(step);
            // Kombo lists no notes.
            case NOTE -> new Lookup.Blind();
            default -> new Lookup.Absent();
        };
    }

    private static StepOutcome answer(Step step, CandidateReport report, KomboApi api) {
        var order = order(report);
        if (order.isEmpty()) {
            return new Unsupported("This request was not ordered through Kombo");
        }
        if (step.marker().revision() == 1) {
            return send(step, report, order.get(), api);
        }
        return status(
                order.get(),
                api,
                status -> status.filter("OPEN"::equals).isPresent()
                        ? send(step, report, order.get(), api)
                        : new Unsupported("A result that was final is not changed in Kombo"),
                failure -> failure);
    }

    /** A refusal may mean that somebody, perhaps we, closed the order before. */
    private static StepOutcome send(Step step, CandidateReport report, String order, KomboApi api) {
        var body = KomboResult.of(step, report);
        var sent = api.write("PUT", "/assessment/orders/" + order + "/result", body, false);
        if (sent instanceof Done) {
            return new Done(order);
        }
        if (!(sent instanceof Refused refused && refused.code() == Refusal.INVALID)) {
            return sent;
        }
        return status(order, api, status -> closed(status, report, order).orElse(sent), failure -> sent);
    }

    private static Optional<StepOutcome> closed(Optional<String> status, CandidateReport report, String order) {
        return status.filter(word -> !word.equals("OPEN"))
                .map(word -> word.equals(KomboResult.status(report.state()))
                        ? new Done(order)
                        : new Refused(Refusal.ORDER_CLOSED, "The order was closed in the connected system"));
    }

    private static Optional<String> order(CandidateReport report) {
        return report.target().orderRef().filter(KomboOrder::isId);
    }

    /** How the order stands in Kombo; empty if it is not there. */
    static <R> R status(
            String order, KomboApi api, Function<Optional<String>, R> known, Function<StepOutcome, R> failure) {
        return api.read(
                "/assessment/orders?ids=" + order,
                data -> known.apply(JsonRead.objects(data, "results").stream()
                        .filter(one ->
                                JsonRead.text(one, "id").filter(order::equals).isPresent())
                        .flatMap(one -> JsonRead.text(one, "status").stream())
                        .findFirst()),
                failure);
    }
}
