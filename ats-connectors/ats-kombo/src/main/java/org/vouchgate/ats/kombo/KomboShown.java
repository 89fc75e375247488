package org.vouchgate.ats.kombo;

import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.report.CandidateReport;

/** Looks how an order stands and which files there are. What an order's result says is not told back. */
final class KomboShown implements ShowsResults {

    @Override
    public Shown shown(Step step, CandidateReport report, Exchange exchange) {
        var api = KomboApi.of(exchange);
        return switch (step.kind()) {
            case ORDER -> order(report, api);
            case FILE -> file(step, report, api);
            default -> new Shown.Unseen("Kombo does not tell back " + words(step.kind()));
        };
    }

    private static Shown order(CandidateReport report, KomboApi api) {
        var order = report.target().orderRef().filter(KomboOrder::isId);
        if (order.isEmpty()) {
            return new Shown.Unseen("This request was not ordered through Kombo");
        }
        var sent = KomboResult.status(report.state());
        return KomboResults.<Shown>status(
                order.get(),
                api,
                status -> {
                    if (status.isEmpty()) {
                        return new Shown.Missing();
                    }
                    return status.get().equals(sent)
                            ? new Shown.AsSent()
                            : new Shown.Differs("the order's status is not " + sent);
                },
                KomboShown::failed);
    }

    private static Shown file(Step step, CandidateReport report, KomboApi api) {
        return new KomboApplication(api, report)
                .findFile(step)
                .fold(
                        found -> new Shown.AsSent(),
                        absent -> new Shown.Missing(),
                        blind -> new Shown.Unseen("Kombo does not list files here"),
                        failed -> failed(failed.outcome()));
    }

    private static Shown failed(StepOutcome outcome) {
        return outcome instanceof StepOutcome.Unsupported
                ? new Shown.Unseen("The connected system does not tell this back")
                : new Shown.Failed(outcome);
    }

    private static String words(StepKind kind) {
        return kind == StepKind.NOTE ? "notes" : "tags of one order";
    }
}
