package org.vouchgate.ats.greenhouse;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/**
 * Custom fields, by what Greenhouse says of them. Fields of applications exist in one tier only, so what is not defined
 * there is set on the candidate, and what is defined nowhere is left to the note. Setting a field may be repeated.
 */
record HarvestFields(Harvest harvest, CandidateReport report) {

    static final List<String> SETTINGS =
            List.of(GreenhouseSettings.SCORE_FIELD, GreenhouseSettings.VERDICT_FIELD, GreenhouseSettings.LINK_FIELD);

    private static final int MOST = 5_000;

    StepOutcome set() {
        return definitions(harvest).fold(known -> set(known.value()), gone -> nowhere(), failed -> failed.outcome());
    }

    /** Those that are in use; archived ones keep their name. */
    static Reading<List<JsonObject>> definitions(Harvest harvest) {
        return harvest.list("/custom_fields", "", field -> field.get("active") != JsonValue.FALSE, MOST);
    }

    /** Where a field that is set up is to be set: on the application if it is wanted and defined there. */
    static Optional<JsonObject> definition(String setting, GreenhouseSettings settings, List<JsonObject> definitions) {
        var ofCandidate = defined(setting, "candidate", settings, definitions);
        return settings.fieldsOfApplication()
                ? defined(setting, "application", settings, definitions).or(() -> ofCandidate)
                : ofCandidate;
    }

    /** What a field is set to; empty clears it, because what an earlier revision said must not stay. */
    static Optional<String> text(String setting, CandidateReport report) {
        return switch (setting) {
            case GreenhouseSettings.SCORE_FIELD ->
                report.score().map(score -> Wording.percent(score).toPlainString());
            case GreenhouseSettings.VERDICT_FIELD -> Optional.of(report.state().words());
            default -> Optional.of(report.reportUrl().toString());
        };
    }

    private static Optional<JsonObject> defined(
            String setting, String of, GreenhouseSettings settings, List<JsonObject> definitions) {
        var key = settings.account().setting(setting);
        return definitions.stream()
                .filter(field ->
                        key.isPresent() && JsonRead.text(field, "name_key").equals(key))
                .filter(field ->
                        JsonRead.text(field, "field_type").filter(of::equals).isPresent())
                .findFirst();
    }

    private StepOutcome set(List<JsonObject> definitions) {
        var onApplication = new ArrayList<JsonObject>();
        var onCandidate = new ArrayList<JsonObject>();
        for (var setting : SETTINGS) {
            var definition = definition(setting, harvest.settings(), definitions);
            if (definition.isPresent()) {
                var value = value(text(setting, report), definition.get());
                if (value instanceof Reading.Failed<Optional<JsonValue>> failed) {
                    return failed.outcome();
                }
                var place = JsonRead.text(definition.get(), "field_type")
                                .filter("application"::equals)
                                .isPresent()
                        ? onApplication
                        : onCandidate;
                if (value instanceof Reading.Known<Optional<JsonValue>> known) {
                    known.value().map(one -> entry(definition.get(), one)).ifPresent(place::add);
                }
            }
        }
        return onApplication.isEmpty() && onCandidate.isEmpty() ? nowhere() : patch(onApplication, onCandidate);
    }

    /** As its type wants it: an option by its id, a number as a number; empty if the type cannot hold it. */
    private Reading<Optional<JsonValue>> value(Optional<String> text, JsonObject definition) {
        if (text.isEmpty()) {
            return new Reading.Known<>(Optional.of(JsonValue.NULL));
        }
        return switch (JsonRead.text(definition, "value_type").orElse("short_text")) {
            case "single_select" -> option(text.get(), definition);
            case "number" -> new Reading.Known<>(number(text.get()).map(Json::createValue));
            case "short_text", "long_text", "url" -> new Reading.Known<>(Optional.of(Json.createValue(text.get())));
            default -> new Reading.Known<>(Optional.empty());
        };
    }

    private Reading<Optional<JsonValue>> option(String label, JsonObject definition) {
        var field = JsonRead.text(definition, "id").filter(Harvest::isId).orElse("0");
        return harvest.first(
                        "/custom_field_options",
                        "custom_field_ids=" + field,
                        option -> JsonRead.text(option, "name")
                                .filter(label::equalsIgnoreCase)
                                .isPresent())
                .fold(
                        known -> new Reading.Known<>(
                                known.value().map(option -> option.get("id")).filter(JsonNumber.class::isInstance)),
                        gone -> new Reading.Known<>(Optional.empty()),
                        failed -> new Reading.Failed<>(failed.outcome()));
    }

    private StepOutcome patch(List<JsonObject> onApplication, List<JsonObject> onCandidate) {
        var application = report.target().applicationRef().filter(Harvest::isId);
        if (!onApplication.isEmpty()) {
            var outcome = application
                    .map(id -> patch("/applications/" + id, onApplication))
                    .orElseGet(() -> new Unsupported("There is no application whose fields could be set"));
            if (!(outcome instanceof Done)) {
                return outcome;
            }
        }
        return onCandidate.isEmpty()
                ? new Done("-")
                : new HarvestSearch(harvest)
                        .candidate(
                                report.target(),
                                candidate -> patch("/candidates/" + candidate, onCandidate),
                                () -> HarvestSearch.UNKNOWN,
                                Function.identity());
    }

    private StepOutcome patch(String path, List<JsonObject> fields) {
        var body = Json.createObjectBuilder()
                .add("custom_fields", Json.createArrayBuilder(fields))
                .build();
        return harvest.write("PATCH", path, body, true);
    }

    private static JsonObject entry(JsonObject definition, JsonValue value) {
        return Json.createObjectBuilder()
                .add("name_key", definition.getString("name_key"))
                .add("value", value)
                .build();
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("\\d{1,3}(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static StepOutcome nowhere() {
        return new Unsupported("None of the fields that are set up can hold this in Greenhouse; the note says it");
    }
}
