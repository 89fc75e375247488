package org.vouchgate.ats.enterprise;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** Writes the order's report by its key, so that writing it twice leaves one; and the PDF into a field, if there is one. */
final class SuccessFactorsResults implements PublishesResults {

    private static final Pattern ATTACHMENT = Pattern.compile("(\\d{1,18})L?\\)?$");

    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        var settings = new SuccessFactorsSettings(account);
        var steps = new ArrayList<StepKind>();
        if (order(report).isPresent()
                && settings.statuses().find(report.state()).isPresent()) {
            steps.add(StepKind.ORDER);
        }
        if (settings.attachmentField().isPresent()
                && application(report).isPresent()
                && report.state().ended()
                && report.summary().isPresent()) {
            steps.add(StepKind.FILE);
        }
        return steps;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        var odata = OData.of(exchange);
        return switch (step.kind()) {
            case ORDER -> answer(step, report, odata);
            case FILE -> file(step, report, odata);
            default -> new Unsupported("SuccessFactors is not sent " + step.kind());
        };
    }

    /** The report goes by its key; of a file it can be seen whether it hangs where it should. */
    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        return step.kind() == StepKind.FILE ? linked(step, report, OData.of(exchange)) : new Lookup.Absent();
    }

    private static StepOutcome answer(Step step, CandidateReport report, OData odata) {
        var order = order(report);
        if (order.isEmpty()) {
            return new Unsupported("This request was not ordered in SuccessFactors");
        }
        return new SuccessFactorsReport(odata.settings(), report)
                .record(step, order.get())
                .map(record -> odata.upsert(List.of(record), taken -> order.get()))
                .orElseGet(() -> new Unsupported("No report status is set for this"));
    }

    /** An attachment that hangs on nothing is seen by nobody, so that a second one after a lost answer does no harm. */
    private static StepOutcome file(Step step, CandidateReport report, OData odata) {
        var field = odata.settings().attachmentField();
        var application = application(report);
        if (field.isEmpty() || application.isEmpty() || report.summary().isEmpty()) {
            return new Unsupported("There is no field for attachments, or nothing to file");
        }
        var made = odata.upsert(
                List.of(SuccessFactorsReport.attachment(step, report.summary().get())),
                SuccessFactorsResults::attachmentId);
        if (!(made instanceof Done done)) {
            return made;
        }
        if (!SuccessFactorsOrders.isId(done.externalRef())) {
            return new Refused(Refusal.INVALID, "SuccessFactors does not say which attachment it made");
        }
        var link = SuccessFactorsReport.link(application.get(), field.get(), done.externalRef());
        return odata.upsert(List.of(link), taken -> done.externalRef());
    }

    private static String attachmentId(JsonArray taken) {
        return JsonRead.text((JsonObject) taken.get(0), "key")
                .map(ATTACHMENT::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .orElse("-");
    }

    private static Lookup linked(Step step, CandidateReport report, OData odata) {
        return fileName(report, odata)
                .fold(
                        known -> known.value().equals(Wording.fileName(step))
                                ? new Lookup.Found("-")
                                : new Lookup.Absent(),
                        gone -> new Lookup.Absent(),
                        failed -> new Lookup.Failed(failed.outcome()));
    }

    /** Of what hangs in the application's field now. */
    static Reading<String> fileName(CandidateReport report, OData odata) {
        var field = odata.settings().attachmentField();
        var application = application(report);
        if (field.isEmpty() || application.isEmpty()) {
            return new Reading.Gone<>();
        }
        return odata.one("JobApplication(" + application.get() + "L)?$select=" + field.get() + "/fileName&$expand="
                        + field.get())
                .then(found -> JsonRead.object(found, field.get())
                        .flatMap(file -> JsonRead.text(file, "fileName"))
                        .<Reading<String>>map(Reading.Known::new)
                        .orElseGet(Reading.Gone::new));
    }

    static Optional<String> order(CandidateReport report) {
        return report.target().orderRef().filter(SuccessFactorsOrders::isId);
    }

    private static Optional<String> application(CandidateReport report) {
        return report.target().applicationRef().filter(SuccessFactorsOrders::isId);
    }
}
