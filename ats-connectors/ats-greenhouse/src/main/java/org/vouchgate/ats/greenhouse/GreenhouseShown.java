package org.vouchgate.ats.greenhouse;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** Compares what Harvest v3 shows with what was written. The assessment's card cannot be read. */
final class GreenhouseShown implements ShowsResults {

    @Override
    public Shown shown(Step step, CandidateReport report, Exchange exchange) {
        var settings = new GreenhouseSettings(exchange.account());
        if (step.kind() == StepKind.ORDER) {
            return new Shown.Unseen("Greenhouse does not let anybody read its assessment card");
        }
        if (!settings.writesBack()) {
            return new Shown.Unseen("Access to Harvest v3 is not set up");
        }
        var harvest = new Harvest(settings, exchange);
        var search = new HarvestSearch(harvest);
        return switch (step.kind()) {
            case FILE -> found(search.file(step, report), file -> new Shown.AsSent());
            case NOTE -> found(search.note(step, report), note -> note(note, step, report));
            case FIELDS -> fields(report, harvest);
            default ->
                settings.tagPrefix()
                        .map(prefix -> tags(new HarvestTags(harvest, report, prefix)))
                        .orElseGet(() -> new Shown.Unseen("No tag prefix is set up"));
        };
    }

    private static Shown found(Reading<Optional<JsonObject>> reading, Function<JsonObject, Shown> compare) {
        return reading.fold(
                known -> known.value().map(compare).orElseGet(Shown.Missing::new),
                gone -> new Shown.Missing(),
                failed -> new Shown.Failed(failed.outcome()));
    }

    private static Shown note(JsonObject note, Step step, CandidateReport report) {
        var sent = squeezed(Wording.note(step, report, GreenhouseConnector.NOTE_LIMIT));
        return squeezed(JsonRead.text(note, "body").orElse("")).equals(sent)
                ? new Shown.AsSent()
                : new Shown.Differs("the note's text was changed");
    }

    private static Shown tags(HarvestTags tags) {
        return new HarvestSearch(tags.harvest())
                .candidate(
                        tags.report().target(),
                        candidate -> tags.ours()
                                .fold(
                                        ours -> tags.applied(candidate)
                                                .fold(
                                                        applied -> tags(tags.wanted(), ours.value(), applied.value()),
                                                        gone -> new Shown.Missing(),
                                                        failed -> new Shown.Failed(failed.outcome())),
                                        gone -> new Shown.Missing(),
                                        failed -> new Shown.Failed(failed.outcome())),
                        Shown.Missing::new,
                        Shown.Failed::new);
    }

    private static Shown tags(String wanted, List<JsonObject> ours, List<JsonObject> applied) {
        var put = ours.stream()
                .filter(tag -> applied.stream()
                        .anyMatch(one ->
                                HarvestTags.isOf(one, JsonRead.text(tag, "id").orElse("-"))))
                .flatMap(tag -> JsonRead.text(tag, "name").stream())
                .toList();
        if (put.equals(List.of(wanted))) {
            return new Shown.AsSent();
        }
        return put.isEmpty() ? new Shown.Missing() : new Shown.Differs("the tag of another revision is applied");
    }

    private static Shown fields(CandidateReport report, Harvest harvest) {
        return HarvestFields.definitions(harvest)
                .fold(
                        known -> fields(report, harvest, known.value()),
                        gone -> new Shown.Missing(),
                        failed -> new Shown.Failed(failed.outcome()));
    }

    private static Shown fields(CandidateReport report, Harvest harvest, List<JsonObject> definitions) {
        for (var setting : HarvestFields.SETTINGS) {
            var definition = HarvestFields.definition(setting, harvest.settings(), definitions);
            if (definition.isPresent()) {
                var shown = field(setting, definition.get(), report, harvest);
                if (!(shown instanceof Shown.AsSent)) {
                    return shown;
                }
            }
        }
        return new Shown.AsSent();
    }

    private static Shown field(String setting, JsonObject definition, CandidateReport report, Harvest harvest) {
        var search = new HarvestSearch(harvest);
        var key = definition.getString("name_key");
        var sent = HarvestFields.text(setting, report);
        Function<JsonObject, Shown> compare = record -> same(value(record, key), sent)
                ? new Shown.AsSent()
                : new Shown.Differs("the field " + key + " holds another value");
        if (definition.getString("field_type").equals("application")) {
            var id = report.target().applicationRef().orElse("");
            return found(search.record("/applications", id), compare);
        }
        return search.candidate(
                report.target(),
                candidate -> found(search.record("/candidates", Long.toString(candidate)), compare),
                Shown.Missing::new,
                Shown.Failed::new);
    }

    /** Fields come as a list of entries or as an object by name key; options as their name. */
    private static Optional<String> value(JsonObject record, String key) {
        var fields = record.get("custom_fields");
        if (fields instanceof JsonArray) {
            return JsonRead.objects(record, "custom_fields").stream()
                    .filter(field ->
                            JsonRead.text(field, "name_key").filter(key::equals).isPresent())
                    .flatMap(field -> text(field.get("value")).stream())
                    .findFirst();
        }
        return fields instanceof JsonObject byKey
                ? JsonRead.object(byKey, key)
                        .flatMap(field -> text(field.getOrDefault("value", JsonValue.NULL)))
                        .or(() -> text(byKey.getOrDefault(key, JsonValue.NULL)))
                : Optional.empty();
    }

    private static Optional<String> text(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> Optional.of(((JsonString) value).getString());
            case NUMBER -> Optional.of(value.toString());
            default -> Optional.empty();
        };
    }

    private static boolean same(Optional<String> shown, Optional<String> sent) {
        var numbers = "\\d{1,3}(\\.\\d+)?";
        if (shown.filter(text -> text.matches(numbers)).isPresent()
                && sent.filter(text -> text.matches(numbers)).isPresent()) {
            return new BigDecimal(shown.get()).compareTo(new BigDecimal(sent.get())) == 0;
        }
        return shown.equals(sent);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
