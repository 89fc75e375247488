package org.vouchgate.skills.badge;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a result stands on the scale of its description: a rubric's levels or the allowed values, both of which Open
 * Badges 3.0 wants ordered from low to high, or a range of numbers.
 *
 * @param completion whether that is enough, or possible at all
 * @param rung       the place on an ordered scale
 * @param level      the rubric level reached
 */
record Scale(Completion completion, Optional<Rung> rung, Optional<Node> level) {

    private static final Scale NONE = new Scale(Completion.COMPLETED, Optional.empty(), Optional.empty());
    private static final Scale IMPOSSIBLE = new Scale(Completion.CONTRADICTORY, Optional.empty(), Optional.empty());

    static Scale of(Node result, Node description) {
        if (result.at("achievedLevel").exists()) {
            return rubric(result.at("achievedLevel"), description);
        }
        var value = result.at("value");
        if (!value.exists() || !description.exists()) {
            return NONE;
        }
        var allowed = description.at("allowedValue").each();
        return allowed.isEmpty() ? range(value, description) : grade(value, allowed, description);
    }

    /**
     * The place of a rubric level that an achievement is aligned to, on the rubric of one of its result descriptions whose
     * levels are aligned to the same rubric.
     *
     * @param levels       identifiers of rubric levels
     * @param descriptions the achievement's result descriptions
     */
    static Optional<Rung> stated(List<String> levels, List<Node> descriptions) {
        return levels.isEmpty()
                ? Optional.empty()
                : descriptions.stream()
                        .map(description ->
                                description.at("rubricCriterionLevel").each())
                        .flatMap(scale -> IntStream.range(0, scale.size())
                                .filter(i -> isAmong(scale.get(i), levels))
                                .mapToObj(i ->
                                        new Rung(scale.get(i).at("name").text().orElse(""), i + 1, scale.size())))
                        .findFirst();
    }

    private static boolean isAmong(Node level, List<String> levels) {
        return level.identifier().filter(levels::contains).isPresent()
                || Alignment.rubricLevels(level).stream().anyMatch(levels::contains);
    }

    private static Scale rubric(Node achieved, Node description) {
        var levels = description.at("rubricCriterionLevel").each();
        int held = find(levels, achieved.identifier());
        if (held < 0) {
            return IMPOSSIBLE;
        }
        int required = find(levels, description.at("requiredLevel").identifier());
        var level = levels.get(held);
        var name = level.at("name").text().or(() -> level.at("level").text()).orElse("");
        return new Scale(
                enough(held >= required), Optional.of(new Rung(name, held + 1, levels.size())), Optional.of(level));
    }

    private static Scale grade(Node value, List<Node> allowed, Node description) {
        int held = find(allowed, value.text());
        if (held < 0) {
            return IMPOSSIBLE;
        }
        int required = find(allowed, description.at("requiredValue").text());
        var rung = new Rung(value.text().orElse(""), held + 1, allowed.size());
        return new Scale(enough(held >= required), Optional.of(rung), Optional.empty());
    }

    private static Scale range(Node value, Node description) {
        var least = description.at("valueMin").number();
        var most = description.at("valueMax").number();
        var required = description.at("requiredValue").number();
        if (least.isEmpty() && most.isEmpty() && required.isEmpty()) {
            return NONE;
        }
        var held = value.number();
        if (held.isEmpty()
                || least.filter(min -> held.get() < min).isPresent()
                || most.filter(max -> held.get() > max).isPresent()) {
            return IMPOSSIBLE;
        }
        boolean missed = required.filter(enough -> held.get() < enough).isPresent();
        return new Scale(enough(!missed), Optional.empty(), Optional.empty());
    }

    private static int find(List<Node> scale, Optional<String> wanted) {
        for (int i = 0; i < scale.size(); i++) {
            if (wanted.isPresent() && scale.get(i).identifier().equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static Completion enough(boolean reached) {
        return reached ? Completion.COMPLETED : Completion.BELOW_REQUIRED;
    }
}
