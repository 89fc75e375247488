package org.vouchgate.ats.lever;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** Questions of feedback forms. */
final class Questions {

    static final JsonObject RATING =
            question("q0", "score-system", "Rating", false, "4 - Strong Hire", "1 - Strong No Hire");
    static final JsonObject VERDICT = question("q1", "dropdown", "Verdict", true, "Verified", "Partly verified");
    static final JsonObject SCORE = question("q2", "text", "Score", false);
    static final JsonObject SKILLS = question("q3", "textarea", "Skills", true);
    static final JsonObject REPORT = question("q4", "text", "Report", false);

    private Questions() {}

    static JsonObject question(String id, String type, String text, boolean required, String... options) {
        var choice = Json.createArrayBuilder();
        List.of(options).forEach(option -> choice.add(Json.createObjectBuilder().add("text", option)));
        return Json.createObjectBuilder()
                .add("id", id)
                .add("type", type)
                .add("text", text)
                .add("required", required)
                .add("options", choice)
                .build();
    }
}
