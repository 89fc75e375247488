package org.vouchgate.skills.badge;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Optional;

/** A result as a person would say it: what was measured, and what came out of it. */
final class ResultWords {

    private ResultWords() {}

    /** Empty if the result says nothing, or belongs to another achievement. */
    static Optional<String> of(Node result, Node achievement) {
        var wanted = result.at("resultDescription").identifier();
        var description = achievement.at("resultDescription").each().stream()
                .filter(each -> wanted.isPresent() && each.identifier().equals(wanted))
                .findFirst();
        if (wanted.isPresent() && description.isEmpty()) {
            return Optional.empty();
        }
        var about = description.orElseGet(() -> new Node(JsonValue.NULL, ""));
        var words = new ArrayList<String>();
        result.at("status").text().ifPresent(words::add);
        value(result, about).ifPresent(words::add);
        level(result, about).ifPresent(words::add);
        var name =
                about.at("name").text().or(() -> about.at("resultType").text()).orElse("Result");
        return words.isEmpty() ? Optional.empty() : Optional.of(name + ": " + String.join(", ", words));
    }

    private static Optional<String> value(Node result, Node description) {
        var value = result.at("value");
        return value.text()
                .or(() -> value.number().map(ResultWords::number))
                .map(held -> description
                        .at("valueMax")
                        .text()
                        .map(most -> held + " of " + most)
                        .orElse(held));
    }

    private static Optional<String> level(Node result, Node description) {
        return Scale.of(result, description)
                .rung()
                .filter(rung -> result.at("achievedLevel").exists())
                .map(rung -> rung.name() + ", level " + rung.rank() + " of " + rung.of());
    }

    private static String number(double value) {
        return value == StrictMath.rint(value) && StrictMath.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
