package org.vouchgate.ats.odoo;

import jakarta.json.JsonObject;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;

/** Reads back everything: file, fields, skills, tag and note. */
final class OdooShown implements ShowsResults {

    @Override
    public Shown shown(Step step, CandidateReport report, Exchange exchange) {
        var applicant = Odoo.applicant(report);
        if (applicant.isEmpty()) {
            return new Shown.Unseen("The report names no application of Odoo's");
        }
        var rpc = OdooRpc.of(exchange);
        return switch (step.kind()) {
            case FILE -> file(step, report, applicant.get(), rpc);
            case FIELDS -> fields(report, applicant.get(), rpc);
            case TAGS ->
                new OdooTags(rpc, report, applicant.get())
                        .<Shown>present(there -> there ? new Shown.AsSent() : new Shown.Missing(), OdooShown::failed);
            case NOTE ->
                OdooResults.<Shown>notes(
                        rpc,
                        step,
                        applicant.get(),
                        found -> found.isEmpty() ? new Shown.Missing() : note(found.get(0), step, report),
                        OdooShown::failed);
            default -> new Shown.Unseen("Odoo is not sent " + step.kind());
        };
    }

    private static Shown file(Step step, CandidateReport report, long applicant, OdooRpc rpc) {
        var size = report.summary().map(summary -> summary.size()).orElse(0L);
        return OdooResults.<Shown>files(
                rpc,
                step,
                applicant,
                found -> {
                    if (found.isEmpty()) {
                        return new Shown.Missing();
                    }
                    return Odoo.id(found.get(0), "file_size")
                                    .filter(size::equals)
                                    .isPresent()
                            ? new Shown.AsSent()
                            : new Shown.Differs("the file has another size");
                },
                OdooShown::failed);
    }

    private static Shown note(JsonObject note, Step step, CandidateReport report) {
        var body = JsonRead.text(note, "body").orElse("");
        if (!body.contains(step.marker().text())) {
            return new Shown.Differs("the note's text was changed, and its marker taken out");
        }
        return body.contains(report.state().words())
                ? new Shown.AsSent()
                : new Shown.Differs("the note says something else");
    }

    private static Shown fields(CandidateReport report, long applicant, OdooRpc rpc) {
        var fields = new OdooFields(rpc, report, applicant);
        return fields.differing(
                names -> names.isEmpty()
                        ? skills(fields, new OdooSkills(rpc, report, applicant))
                        : new Shown.Differs("the field " + names.get(0) + " holds another value, or is not there"),
                OdooShown::failed);
    }

    private static Shown skills(OdooFields fields, OdooSkills skills) {
        return fields.known(
                known -> skills.<Shown>pending(
                        known,
                        pending -> pending.isEmpty()
                                ? new Shown.AsSent()
                                : new Shown.Differs("the skills are not those that were sent"),
                        failure -> failure instanceof Unsupported ? new Shown.AsSent() : failed(failure)),
                OdooShown::failed);
    }

    private static Shown failed(StepOutcome outcome) {
        return new Shown.Failed(outcome);
    }
}
