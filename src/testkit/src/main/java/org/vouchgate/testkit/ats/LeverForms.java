package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Feedback forms: every answer belongs to a question of the template, and a list takes only its own options. */
final class LeverForms {

    private LeverForms() {}

    static WebResponse create(JsonObject body, LeverOpportunity one, Map<String, JsonObject> templates) {
        var template = templates.get(body.getString("baseTemplateId", ""));
        if (template == null) {
            return WebResponse.error(400, "baseTemplateId is unknown");
        }
        var id = UUID.randomUUID().toString();
        return fill(id, template, body, one).orElseGet(() -> WebResponse.json(201, one.feedback.get(id)));
    }

    static WebResponse update(String id, JsonObject body, LeverOpportunity one) {
        var old = one.feedback.get(id);
        return old == null
                ? LeverSite.missing()
                : fill(id, old, body, one)
                        .orElseGet(() -> LeverSite.data(200, Json.createObjectBuilder(one.feedback.get(id))));
    }

    /** Keeps the form, or says what is wrong with it. */
    private static Optional<WebResponse> fill(String id, JsonObject questions, JsonObject body, LeverOpportunity one) {
        var answers = new LinkedHashMap<String, String>();
        for (var answer : body.getJsonArray("fieldValues").getValuesAs(JsonObject.class)) {
            answers.put(answer.getString("id"), answer.getString("value"));
        }
        var fields = Json.createArrayBuilder();
        for (var question : questions.getJsonArray("fields").getValuesAs(JsonObject.class)) {
            var answer = answers.remove(question.getString("id"));
            if (answer == null ? question.getBoolean("required", false) : !fits(question, answer)) {
                return Optional.of(WebResponse.error(400, "a required answer is missing, or one does not fit"));
            }
            var field = Json.createObjectBuilder(question);
            fields.add(answer == null ? field.add("value", JsonValue.NULL) : field.add("value", answer));
        }
        if (!answers.isEmpty()) {
            return Optional.of(WebResponse.error(400, "an answer belongs to no question"));
        }
        one.feedback.put(
                id,
                Json.createObjectBuilder()
                        .add("id", id)
                        .add("baseTemplateId", questions.getString("baseTemplateId", questions.getString("id")))
                        .add("fields", fields)
                        .build());
        return Optional.empty();
    }

    private static boolean fits(JsonObject question, String answer) {
        return !Set.of("dropdown", "multiple-choice", "score-system").contains(question.getString("type"))
                || question.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                        .anyMatch(option -> option.getString("text").equals(answer));
    }
}
