package org.vouchgate.ats.odoo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
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
import org.vouchgate.ats.wording.Wording;

/**
 * Files the PDF, sets fields and skills, tags, and posts a note that carries the file. Before a request has ended, fields
 * and tag say how it stands, as they are changed in their place.
 */
final class OdooResults implements PublishesResults {

    /** Odoo's version from which on a body is text unless it is called HTML. */
    private static final int BODY_IS_TEXT = 17;

    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        var steps = new ArrayList<StepKind>();
        if (Odoo.applicant(report).isEmpty()) {
            return steps;
        }
        var settings = new OdooSettings(account);
        var ended = report.state().ended();
        if (ended && report.summary().isPresent()) {
            steps.add(StepKind.FILE);
        }
        if (settings.hasFields() || ended && settings.skillType().isPresent()) {
            steps.add(StepKind.FIELDS);
        }
        if (settings.tagPrefix().isPresent()) {
            steps.add(StepKind.TAGS);
        }
        if (ended) {
            steps.add(StepKind.NOTE);
        }
        return steps;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        var applicant = Odoo.applicant(report);
        if (applicant.isEmpty()) {
            return new Refused(Refusal.NOT_CONFIGURED, "The report names no application of Odoo's");
        }
        var rpc = OdooRpc.of(exchange);
        return switch (step.kind()) {
            case FILE -> attach(step, report, applicant.get(), rpc);
            case FIELDS -> new OdooFields(rpc, report, applicant.get()).set();
            case TAGS -> new OdooTags(rpc, report, applicant.get()).set();
            case NOTE -> post(step, report, applicant.get(), rpc);
            default -> new Unsupported("Odoo is not sent " + step.kind());
        };
    }

    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        var applicant = Odoo.applicant(report);
        if (applicant.isEmpty()) {
            return new Lookup.Absent();
        }
        var rpc = OdooRpc.of(exchange);
        return switch (step.kind()) {
            case FILE -> files(rpc, step, applicant.get(), OdooResults::find, Lookup.Failed::new);
            case NOTE -> notes(rpc, step, applicant.get(), OdooResults::find, Lookup.Failed::new);
            default -> new Lookup.Absent();
        };
    }

    private static Lookup find(List<JsonObject> found) {
        return found.stream()
                .flatMap(one -> JsonRead.text(one, "id").stream())
                .findFirst()
                .<Lookup>map(Lookup.Found::new)
                .orElseGet(Lookup.Absent::new);
    }

    /** The attachments of this step's name. */
    static <R> R files(
            OdooRpc rpc,
            Step step,
            long applicant,
            Function<List<JsonObject>, R> success,
            Function<StepOutcome, R> failure) {
        return rpc.search(
                "ir.attachment",
                Odoo.domain(
                        Odoo.is("res_model", "=", Odoo.APPLICANT),
                        Odoo.is("res_id", "=", applicant),
                        Odoo.is("name", "=", Wording.fileName(step))),
                List.of("file_size"),
                success,
                failure);
    }

    /** The note by its id, since whoever edits a note may take the marker out; else the notes with this step's marker. */
    static <R> R notes(
            OdooRpc rpc,
            Step step,
            long applicant,
            Function<List<JsonObject>, R> success,
            Function<StepOutcome, R> failure) {
        var written = step.written().filter(id -> id.matches("\\d{1,18}"));
        return written.isEmpty()
                ? marked(rpc, step, applicant, success, failure)
                : rpc.search(
                        "mail.message",
                        Odoo.domain(
                                Odoo.is("model", "=", Odoo.APPLICANT),
                                Odoo.is("res_id", "=", applicant),
                                Odoo.is("id", "=", Long.parseLong(written.get()))),
                        List.of("body"),
                        found ->
                                found.isEmpty() ? marked(rpc, step, applicant, success, failure) : success.apply(found),
                        failure);
    }

    private static <R> R marked(
            OdooRpc rpc,
            Step step,
            long applicant,
            Function<List<JsonObject>, R> success,
            Function<StepOutcome, R> failure) {
        var marker = step.marker().text();
        return rpc.search(
                "mail.message",
                Odoo.domain(
                        Odoo.is("model", "=", Odoo.APPLICANT),
                        Odoo.is("res_id", "=", applicant),
                        Odoo.is("body", "ilike", marker)),
                List.of("body"),
                // A later note names the one it replaces, and is not it.
                found -> success.apply(found.stream()
                        .filter(note -> JsonRead.text(note, "body")
                                .filter(body -> firstMarker(body).equals(marker))
                                .isPresent())
                        .toList()),
                failure);
    }

    private static String firstMarker(String body) {
        var from = body.indexOf("[vg:");
        var to = body.indexOf(']', Math.max(from, 0));
        return from < 0 || to < 0 ? "" : body.substring(from, to + 1);
    }

    private static StepOutcome attach(Step step, CandidateReport report, long applicant, OdooRpc rpc) {
        var summary = report.summary();
        if (summary.isEmpty()) {
            return new Unsupported("There is no summary to file");
        }
        var values = Json.createObjectBuilder()
                .add("name", Wording.fileName(step))
                .add(
                        "datas",
                        Base64.getEncoder()
                                .encodeToString(summary.get().content().get()))
                .add("mimetype", "application/pdf")
                .add("res_model", Odoo.APPLICANT)
                .add("res_id", applicant)
                .build();
        // Odoo files attachments on what is not there, too.
        return rpc.search(
                Odoo.APPLICANT,
                Odoo.domain(Odoo.is("id", "=", applicant)),
                List.of("stage_id"),
                OdooRecords.ARCHIVED_TOO,
                found -> found.isEmpty()
                        ? new Refused(Refusal.NOT_FOUND, "Odoo does not know this application")
                        : rpc.write(
                                "ir.attachment",
                                "create",
                                Odoo.one(values),
                                JsonValue.EMPTY_JSON_OBJECT,
                                false,
                                OdooResults::made),
                Function.identity());
    }

    /** An internal note, which no candidate is mailed. */
    private static StepOutcome post(Step step, CandidateReport report, long applicant, OdooRpc rpc) {
        var note = Json.createObjectBuilder()
                .add("body", Wording.noteAsHtml(step, report, OdooConnector.NOTE_LIMIT))
                .add("message_type", "comment")
                .add("subtype_xmlid", "mail.mt_note");
        if (rpc.version() >= BODY_IS_TEXT) {
            note.add("body_is_html", true);
        }
        var file = step.done().getOrDefault(StepKind.FILE, "-");
        if (file.matches("\\d{1,18}")) {
            note.add("attachment_ids", Json.createArrayBuilder().add(Long.parseLong(file)));
        }
        var record = Json.createArrayBuilder().add(Json.createArrayBuilder().add(applicant));
        return rpc.write(Odoo.APPLICANT, "message_post", record, note.build(), false, OdooResults::made);
    }

    private static StepOutcome made(JsonValue result) {
        return new Done(Odoo.number(result).map(id -> Long.toString(id)).orElse("-"));
    }
}
