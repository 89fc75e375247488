package org.vouchgate.credential.sdjwt.type;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vouchgate.credential.sdjwt.type.ClaimRule.Disclosing;
import org.vouchgate.credential.sdjwt.type.ClaimRule.Step;

/** Reads the claim metadata of a type; a malformed entry spoils the whole (section 6.6). */
final class ClaimRules {

    private static final int MOST = 1000;
    private static final int LONGEST_PATH = 16;
    private static final Pattern SVG_ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Set<String> svgIds = new HashSet<>();

    private ClaimRules() {}

    static Optional<List<ClaimRule>> read(JsonObject type) {
        if (!(type.getOrDefault("claims", JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray entries)
                || entries.size() > MOST) {
            return Optional.empty();
        }
        var reader = new ClaimRules();
        var rules = new ArrayList<ClaimRule>();
        for (var entry : entries) {
            var rule = entry instanceof JsonObject object ? reader.rule(object) : Optional.<ClaimRule>empty();
            if (rule.isEmpty()) {
                return Optional.empty();
            }
            rules.add(rule.get());
        }
        return Optional.of(rules);
    }

    private Optional<ClaimRule> rule(JsonObject entry) {
        var path = path(entry.get("path"));
        var sd = Fields.text(entry, "sd").flatMap(ClaimRules::disclosing);
        var mandatory = Optional.ofNullable(entry.get("mandatory"));
        var sound = path.isPresent()
                && entry.containsKey("sd") == sd.isPresent()
                && mandatory
                        .filter(value -> value != JsonValue.TRUE && value != JsonValue.FALSE)
                        .isEmpty()
                && Fields.isDisplay(entry, "label")
                && isSvgId(entry);
        return sound
                ? Optional.of(new ClaimRule(path.get(), mandatory.map(JsonValue.TRUE::equals), sd))
                : Optional.empty();
    }

    private boolean isSvgId(JsonObject entry) {
        return !entry.containsKey("svg_id")
                || Fields.text(entry, "svg_id")
                        .filter(id -> SVG_ID.matcher(id).matches() && svgIds.add(id))
                        .isPresent();
    }

    private static Optional<Disclosing> disclosing(String value) {
        return switch (value) {
            case "always" -> Optional.of(Disclosing.ALWAYS);
            case "allowed" -> Optional.of(Disclosing.ALLOWED);
            case "never" -> Optional.of(Disclosing.NEVER);
            default -> Optional.empty();
        };
    }

    private static Optional<List<Step>> path(@org.jspecify.annotations.Nullable JsonValue value) {
        if (!(value instanceof JsonArray components) || components.isEmpty() || components.size() > LONGEST_PATH) {
            return Optional.empty();
        }
        var steps = components.stream().map(ClaimRules::step).toList();
        return steps.stream().allMatch(Optional::isPresent)
                ? Optional.of(steps.stream().map(Optional::get).toList())
                : Optional.empty();
    }

    private static Optional<Step> step(JsonValue component) {
        if (component instanceof JsonString name) {
            return Optional.of(new Step.Member(name.getString()));
        }
        if (component == JsonValue.NULL) {
            return Optional.of(new Step.EveryElement());
        }
        return component instanceof JsonNumber number
                        && number.isIntegral()
                        && number.bigIntegerValue().signum() >= 0
                        && number.bigIntegerValue().bitLength() < Integer.SIZE
                ? Optional.of(new Step.Element(number.intValue()))
                : Optional.empty();
    }
}
