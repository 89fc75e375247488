package org.vouchgate.ats.enterprise;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.http.Multipart;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** Sets the order's results, which can be repeated, and attaches the PDF, which cannot. */
final class SmartRecruitersResults implements PublishesResults {

    private static final int SUMMARY_LIMIT = 4000;

    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        var steps = new ArrayList<StepKind>();
        if (order(report).isEmpty()) {
            return steps;
        }
        if (new SmartRecruitersSettings(account).statuses().find(report.state()).isPresent()) {
            steps.add(StepKind.ORDER);
        }
        if (report.state().ended() && report.summary().isPresent()) {
            steps.add(StepKind.FILE);
        }
        return steps;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        var api = SmartRecruitersApi.of(exchange);
        var order = order(report);
        if (order.isEmpty()) {
            return new Unsupported("This request was not ordered in SmartRecruiters");
        }
        return switch (step.kind()) {
            case ORDER -> results(step, report, order.get(), api);
            case FILE -> attach(step, report, order.get(), api);
            default -> new Unsupported("SmartRecruiters is not sent " + step.kind());
        };
    }

    /** Whether a file is there shows in the order, if the order lists files at all. */
    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        var order = order(report);
        if (step.kind() != StepKind.FILE || order.isEmpty()) {
            return new Lookup.Absent();
        }
        var api = SmartRecruitersApi.of(exchange);
        return api.order(order.get())
                .fold(
                        known -> listed(known.value(), step, api.settings().orderFields()),
                        gone -> new Lookup.Absent(),
                        failed -> new Lookup.Failed(failed.outcome()));
    }

    private static Lookup listed(JsonObject order, Step step, Names fields) {
        var path = fields.find("files").orElse("-");
        var end = path.lastIndexOf('.');
        var parent = end < 0 ? Optional.of(order) : Names.object(order, path.substring(0, end));
        var files = parent.map(one -> one.get(path.substring(end + 1)))
                .filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast);
        if (files.isEmpty()) {
            return new Lookup.Blind();
        }
        return JsonRead.objects(parent.get(), path.substring(end + 1)).stream()
                        .anyMatch(file -> fields.text(file, "file-name")
                                .filter(Wording.fileName(step)::equals)
                                .isPresent())
                ? new Lookup.Found("-")
                : new Lookup.Absent();
    }

    private static StepOutcome results(Step step, CandidateReport report, String order, SmartRecruitersApi api) {
        var status = api.settings().statuses().find(report.state());
        if (status.isEmpty()) {
            return new Unsupported("No result status is set for this");
        }
        var body = Json.createObjectBuilder();
        var fields = api.settings().resultFields();
        fields.find("status").ifPresent(name -> body.add(name, status.get()));
        // Left out where nothing was comparable: 0 would be a judgement.
        fields.find("score")
                .ifPresent(name -> report.score().ifPresent(score -> body.add(name, Wording.percent(score))));
        fields.find("url").ifPresent(name -> body.add(name, report.reportUrl().toString()));
        fields.find("summary").ifPresent(name -> body.add(name, Wording.note(step, report, SUMMARY_LIMIT)));
        var address = api.settings().at("/orders/" + order + "/results");
        return api.write(api.request("PATCH", address).json(body.build().toString()), true);
    }

    private static StepOutcome attach(Step step, CandidateReport report, String order, SmartRecruitersApi api) {
        var summary = report.summary();
        if (summary.isEmpty()) {
            return new Unsupported("There is no summary to file");
        }
        var address = api.settings().at("/orders/" + order + "/results/attachment");
        var form = new Multipart(step.key().value())
                .file(
                        api.settings().resultFields().find("file").orElse("file"),
                        Wording.fileName(step),
                        "application/pdf",
                        summary.get().content().get());
        return api.write(form.in(api.request("POST", address)), false);
    }

    private static Optional<String> order(CandidateReport report) {
        return report.target().orderRef().filter(SmartRecruitersApi::isId);
    }
}
