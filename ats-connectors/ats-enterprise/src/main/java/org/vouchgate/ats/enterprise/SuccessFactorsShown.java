package org.vouchgate.ats.enterprise;

import jakarta.json.JsonObject;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** Looks at the order's report, and at what hangs in the application's field. */
final class SuccessFactorsShown implements ShowsResults {

    @Override
    public Shown shown(Step step, CandidateReport report, Exchange exchange) {
        var odata = OData.of(exchange);
        if (step.kind() == StepKind.FILE) {
            return SuccessFactorsResults.fileName(report, odata)
                    .fold(
                            known -> known.value().equals(Wording.fileName(step))
                                    ? new Shown.AsSent()
                                    : new Shown.Differs("the field holds another file"),
                            gone -> new Shown.Missing(),
                            failed -> new Shown.Failed(failed.outcome()));
        }
        var order = SuccessFactorsResults.order(report);
        if (order.isEmpty()) {
            return new Shown.Unseen("This request was not ordered in SuccessFactors");
        }
        return odata.one("JobApplicationAssessmentReport?$filter=orderId%20eq%20" + order.get() + "L")
                .fold(
                        known -> compared(step, known.value()),
                        gone -> new Shown.Missing(),
                        failed -> new Shown.Failed(failed.outcome()));
    }

    private static Shown compared(Step step, JsonObject shown) {
        return JsonRead.text(shown, "statusDetails")
                        .filter(text -> text.contains(step.marker().text()))
                        .isPresent()
                ? new Shown.AsSent()
                : new Shown.Differs("the report's details are not those that were sent");
    }
}
