package org.vouchgate.ats.lever;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.SummaryFile;

/** Compares an opportunity with what was written to it. */
final class LeverShown implements ShowsResults {

    @Override
    public Shown shown(Step step, CandidateReport report, Exchange exchange) {
        var opportunity = LeverResults.opportunity(report);
        if (opportunity.isEmpty()) {
            return new Shown.Unseen("This request belongs to no opportunity in Lever");
        }
        var api = LeverApi.of(exchange);
        var search = new LeverSearch(api, opportunity.get());
        return switch (step.kind()) {
            case FILE -> found(search.file(step), file -> file(file, report));
            case NOTE -> found(search.note(step), note -> note(note, step, report));
            case TAGS ->
                search.itself()
                        .fold(
                                known -> tags(known.value(), api.settings(), report),
                                gone -> new Shown.Missing(),
                                failed -> new Shown.Failed(failed.outcome()));
            case FIELDS ->
                api.settings()
                        .feedbackTemplate()
                        .map(template -> found(search.feedback(template, step.marker()), form -> form(form, step)))
                        .orElseGet(() -> new Shown.Unseen("No feedback form is set up"));
            case ORDER -> new Shown.Unseen("Lever has no orders");
        };
    }

    private static Shown found(Reading<Optional<JsonObject>> reading, Function<JsonObject, Shown> compare) {
        return reading.fold(
                known -> known.value().map(compare).orElseGet(Shown.Missing::new),
                gone -> new Shown.Missing(),
                failed -> new Shown.Failed(failed.outcome()));
    }

    private static Shown file(JsonObject file, CandidateReport report) {
        var size = JsonRead.text(file, "size");
        var sent = report.summary().map(SummaryFile::size).map(Object::toString);
        return size.isEmpty() || sent.isEmpty() || size.equals(sent)
                ? new Shown.AsSent()
                : new Shown.Differs("the file of this name has another size");
    }

    private static Shown note(JsonObject note, Step step, CandidateReport report) {
        if (JsonRead.text(note, "deletedAt").isPresent()) {
            return new Shown.Missing();
        }
        var sent = squeezed(LeverWrites.noteText(step, report));
        return LeverSearch.values(note).anyMatch(value -> squeezed(value).equals(sent))
                ? new Shown.AsSent()
                : new Shown.Differs("the note's text was changed");
    }

    private static Shown tags(Opportunity shown, LeverSettings settings, CandidateReport report) {
        if (!shown.tags().contains(LeverWrites.tag(settings, report))) {
            return new Shown.Missing();
        }
        return LeverWrites.hasLink(shown, report) ? new Shown.AsSent() : new Shown.Differs("the link was removed");
    }

    private static Shown form(JsonObject form, Step step) {
        if (JsonRead.text(form, "deletedAt").isPresent()) {
            return new Shown.Missing();
        }
        return LeverSearch.values(form)
                        .anyMatch(value -> value.contains(step.marker().text()))
                ? new Shown.AsSent()
                : new Shown.Differs("the feedback form holds another revision");
    }

    /** Lever may set lines and spaces in its own way. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
