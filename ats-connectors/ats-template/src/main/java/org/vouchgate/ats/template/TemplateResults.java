package org.vouchgate.ats.template;

import jakarta.json.Json;
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
import org.vouchgate.ats.calls.KeyedCalls;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/**
 * Third step: plan what is written, write each thing once, and be able to look whether it is there already. An update by
 * key is harmless to repeat; a note is not, so it is looked for by its marker.
 */
final class TemplateResults implements PublishesResults {

    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        var steps = new ArrayList<StepKind>();
        if (report.target().orderRef().isPresent()) {
            steps.add(StepKind.ORDER);
        }
        if (report.state().ended() && report.target().candidateRef().isPresent()) {
            steps.add(StepKind.NOTE);
        }
        return steps;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        return switch (step.kind()) {
            case ORDER -> updateOrder(report, exchange);
            case NOTE -> addNote(step, report, exchange);
            default -> new Unsupported("This ATS takes orders and notes only");
        };
    }

    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        if (step.kind() != StepKind.NOTE) {
            return new Lookup.Absent();
        }
        return calls(exchange)
                .read(
                        AtsRequest.of("GET", notes(report, exchange)),
                        answered -> found(answered, step),
                        Lookup.Failed::new);
    }

    private static StepOutcome updateOrder(CandidateReport report, Exchange exchange) {
        var order = report.target().orderRef();
        if (order.isEmpty()) {
            return new Unsupported("This request was not ordered in this ATS");
        }
        var body = Json.createObjectBuilder()
                .add("state", report.state().words())
                .add("revision", report.revision())
                .add("report", report.reportUrl().toString());
        report.score().ifPresent(score -> body.add("score", Wording.percent(score)));
        var request = AtsRequest.of("PUT", address(exchange, "/orders/" + order.get()))
                .json(body.build().toString());
        return calls(exchange).write(request, true, answered -> new Done("-"));
    }

    private static StepOutcome addNote(Step step, CandidateReport report, Exchange exchange) {
        if (report.target().candidateRef().isEmpty()) {
            return new Refused(Refusal.NOT_CONFIGURED, "The order names no candidate");
        }
        var body = Json.createObjectBuilder()
                .add("text", Wording.note(step, report, TemplateConnector.NOTE_LIMIT))
                .build();
        return calls(exchange)
                .write(
                        AtsRequest.of("POST", notes(report, exchange)).json(body.toString()),
                        false,
                        TemplateResults::created);
    }

    private static StepOutcome created(Answered answered) {
        return new Done(JsonRead.object(answered.body())
                .flatMap(body -> JsonRead.text(body, "id"))
                .orElse("-"));
    }

    private static Lookup found(Answered answered, Step step) {
        return JsonRead.objects(answered.body()).stream()
                .flatMap(List::stream)
                .filter(note -> JsonRead.text(note, "text")
                        .filter(text -> text.contains(step.marker().text()))
                        .isPresent())
                .findFirst()
                .<Lookup>map(note -> new Lookup.Found(JsonRead.text(note, "id").orElse("-")))
                .orElseGet(Lookup.Absent::new);
    }

    private static KeyedCalls calls(Exchange exchange) {
        return KeyedCalls.basic(
                "The ATS",
                exchange,
                exchange.account().secret(TemplateConnector.KEY).orElseThrow());
    }

    private static URI notes(CandidateReport report, Exchange exchange) {
        return address(exchange, "/candidates/" + report.target().candidateRef().orElseThrow() + "/notes");
    }

    private static URI address(Exchange exchange, String path) {
        return URI.create(exchange.account().address(TemplateConnector.ADDRESS).orElseThrow() + path);
    }
}
