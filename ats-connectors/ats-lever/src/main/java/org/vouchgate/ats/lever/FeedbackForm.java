package org.vouchgate.ats.lever;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;

/**
 * A feedback form of the customer's. Customers edit them, so it is read anew before it is filled.
 *
 * @param fields  the questions that are ours to answer
 * @param problem why it cannot be filled; empty if it can
 */
record FeedbackForm(Map<FeedbackField, JsonObject> fields, Optional<String> problem) {

    private static final List<FeedbackField> CARRIERS =
            List.of(FeedbackField.SKILLS, FeedbackField.VERDICT, FeedbackField.REPORT);

    static FeedbackForm of(JsonObject template, LeverSettings settings) {
        var ours = new EnumMap<FeedbackField, JsonObject>(FeedbackField.class);
        for (var question : JsonRead.objects(template, "fields")) {
            for (var field : FeedbackField.values()) {
                if (isFor(field, question, settings)) {
                    ours.putIfAbsent(field, question);
                }
            }
        }
        return new FeedbackForm(ours, problem(ours, template));
    }

    /** The answers, with the marker where it does not get lost. */
    JsonArray values(Step step, CandidateReport report) {
        var values = Json.createArrayBuilder();
        var carrier = carrier(fields);
        fields.forEach((field, question) -> {
            var value = LeverWrites.harmless(field.value(report));
            var whole = carrier.filter(field::equals).isPresent()
                    ? value + " " + step.marker().text()
                    : value;
            answer(question, whole)
                    .ifPresent(text -> values.add(Json.createObjectBuilder()
                            .add("id", question.getString("id"))
                            .add("value", text)));
        });
        return values.build();
    }

    /** Which question has to be answered and cannot be, because none of its options says this. */
    Optional<String> unanswerable(CandidateReport report) {
        return fields.entrySet().stream()
                .filter(entry -> Opportunity.isTrue(entry.getValue(), "required"))
                .filter(entry ->
                        answer(entry.getValue(), entry.getKey().value(report)).isEmpty())
                .map(entry -> "The feedback form's question \""
                        + JsonRead.text(entry.getValue(), "text").orElse("-") + "\" has no option that says \""
                        + entry.getKey().value(report) + "\"")
                .findFirst();
    }

    private static boolean isFor(FeedbackField field, JsonObject question, LeverSettings settings) {
        return JsonRead.text(question, "id").isPresent()
                && JsonRead.text(question, "type").filter(field::fits).isPresent()
                && JsonRead.text(question, "text")
                        .filter(field.question(settings)::equalsIgnoreCase)
                        .isPresent();
    }

    /** A list takes one of its own options only; what it has no option for is left out. */
    private static Optional<String> answer(JsonObject question, String value) {
        if (isText(question)) {
            return Optional.of(value);
        }
        return JsonRead.objects(question, "options").stream()
                .flatMap(option -> JsonRead.text(option, "text").stream())
                .filter(value::equalsIgnoreCase)
                .findFirst();
    }

    private static Optional<FeedbackField> carrier(Map<FeedbackField, JsonObject> ours) {
        return CARRIERS.stream()
                .filter(field -> ours.containsKey(field) && isText(ours.get(field)))
                .findFirst();
    }

    private static boolean isText(JsonObject question) {
        return JsonRead.text(question, "type")
                .filter(type -> type.startsWith("text"))
                .isPresent();
    }

    private static Optional<String> problem(Map<FeedbackField, JsonObject> ours, JsonObject template) {
        if (carrier(ours).isEmpty()) {
            return Optional.of("The feedback form has no text question for the skills, the verdict or the report");
        }
        var foreign = JsonRead.objects(template, "fields").stream()
                .filter(question -> Opportunity.isTrue(question, "required") && !ours.containsValue(question))
                .findFirst();
        return foreign.map(question -> "The feedback form requires \""
                + JsonRead.text(question, "text").orElse("an answer")
                + "\", which only a person can answer; make it optional");
    }
}
