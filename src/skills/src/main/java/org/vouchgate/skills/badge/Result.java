package org.vouchgate.skills.badge;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One result of an achievement, read against its description (OB-11).
 *
 * @param completion what it says about completion
 * @param rung       the level or grade it states, if on an ordered scale
 * @param alignments what it is aligned to itself, through its description, or through the level reached
 */
record Result(Completion completion, Optional<Rung> rung, List<Alignment> alignments) {

    Result {
        alignments = List.copyOf(alignments);
    }

    /** A result whose description is not part of the achievement contradicts it. */
    static Result of(Node result, List<Node> descriptions) {
        var wanted = result.at("resultDescription").identifier();
        var description = wanted.flatMap(id -> descriptions.stream()
                .filter(each -> each.identifier().equals(wanted))
                .findFirst());
        if (wanted.isPresent() && description.isEmpty()) {
            return new Result(Completion.CONTRADICTORY, Optional.empty(), List.of());
        }
        var about = description.orElseGet(() -> new Node(JsonValue.NULL, ""));
        var scale = Scale.of(result, about);
        var alignments = new ArrayList<>(alignments(result));
        alignments.addAll(alignments(about));
        scale.level().ifPresent(level -> alignments.addAll(alignments(level)));
        return new Result(worse(status(result, about), scale.completion()), scale.rung(), alignments);
    }

    private static List<Alignment> alignments(Node node) {
        return node.at("alignment").each().stream()
                .flatMap(each -> Alignment.of(each).stream())
                .toList();
    }

    private static Completion status(Node result, Node description) {
        var status = result.at("status").text().map(text -> text.toLowerCase(Locale.ROOT));
        if (status.isEmpty()) {
            boolean needed = description.at("resultType").text().equals(Optional.of("Status"));
            return needed || result.at("status").exists() ? Completion.CONTRADICTORY : Completion.COMPLETED;
        }
        switch (status.get()) {
            case "completed":
                return Completion.COMPLETED;
            case "provisional":
                return Completion.PROVISIONAL;
            case "enrolled":
            case "failed":
            case "inprogress":
            case "onhold":
            case "withdrew":
                return Completion.NOT_COMPLETED;
            default:
                return Completion.CONTRADICTORY;
        }
    }

    static Completion worse(Completion one, Completion other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
