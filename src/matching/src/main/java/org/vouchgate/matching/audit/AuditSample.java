package org.vouchgate.matching.audit;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.matching.Mistake;

/** Reads what an auditor brings: {@code applicants}, each with {@code sex}, {@code race}, {@code score} and {@code selected}. */
public final class AuditSample {

    /** More mistakes than this help nobody to mend them. */
    private static final int MOST_MISTAKES = 20;

    private static final int LONGEST_NAME = 100;
    private static final int MOST_CATEGORIES = 50;

    private AuditSample() {}

    /**
     * Reads a sample.
     *
     * @param usable   what to make of one that can be used
     * @param unusable what to make of what is wrong with it, at least one thing
     */
    public static <R> R read(
            JsonObject json, Function<List<Applicant>, R> usable, Function<List<Mistake>, R> unusable) {
        var mistakes = new ArrayList<Mistake>();
        var applicants = new ArrayList<Applicant>();
        if (json.get("applicants") instanceof JsonArray array && !array.isEmpty()) {
            for (int i = 0; i < array.size() && mistakes.size() < MOST_MISTAKES; i++) {
                applicant(array.get(i), "/applicants/" + i, mistakes).ifPresent(applicants::add);
            }
        } else {
            mistakes.add(new Mistake("/applicants", "This must be an array of at least one applicant."));
        }
        if (mistakes.isEmpty() && (categories(applicants, Applicant::sex) || categories(applicants, Applicant::race))) {
            mistakes.add(new Mistake(
                    "/applicants", "There are more than " + MOST_CATEGORIES + " categories; an audit counts a few."));
        }
        return mistakes.isEmpty() ? usable.apply(applicants) : unusable.apply(List.copyOf(mistakes));
    }

    private static boolean categories(List<Applicant> applicants, Function<Applicant, Optional<String>> category) {
        return applicants.stream()
                        .flatMap(each -> category.apply(each).stream())
                        .distinct()
                        .count()
                > MOST_CATEGORIES;
    }

    private static Optional<Applicant> applicant(JsonValue value, String pointer, List<Mistake> mistakes) {
        if (!(value instanceof JsonObject object)) {
            mistakes.add(new Mistake(pointer, "This must be an object."));
            return Optional.empty();
        }
        int before = mistakes.size();
        var sex = text(object, "sex", pointer, mistakes);
        var race = text(object, "race", pointer, mistakes);
        var score = number(object, pointer, mistakes);
        var selected = flag(object, pointer, mistakes);
        if (score.isEmpty() && selected.isEmpty() && mistakes.size() == before) {
            mistakes.add(new Mistake(pointer, "Give a score, or selected, or both."));
        }
        return Optional.of(new Applicant(sex, race, score, selected));
    }

    private static Optional<String> text(JsonObject object, String member, String pointer, List<Mistake> mistakes) {
        var value = object.getOrDefault(member, JsonValue.NULL);
        if (value instanceof JsonString string && string.getString().length() <= LONGEST_NAME) {
            return Optional.of(string.getString().strip()).filter(text -> !text.isEmpty());
        }
        if (value.getValueType() != JsonValue.ValueType.NULL) {
            mistakes.add(new Mistake(
                    pointer + "/" + member,
                    "This must be a text of at most " + LONGEST_NAME + " characters, or null if it is not known."));
        }
        return Optional.empty();
    }

    private static Optional<Double> number(JsonObject object, String pointer, List<Mistake> mistakes) {
        var value = object.getOrDefault("score", JsonValue.NULL);
        if (value instanceof JsonNumber number && Double.isFinite(number.doubleValue())) {
            return Optional.of(number.doubleValue());
        }
        if (value.getValueType() != JsonValue.ValueType.NULL) {
            mistakes.add(new Mistake(pointer + "/score", "This must be a number, or null."));
        }
        return Optional.empty();
    }

    private static Optional<Boolean> flag(JsonObject object, String pointer, List<Mistake> mistakes) {
        var value = object.getOrDefault("selected", JsonValue.NULL);
        switch (value.getValueType()) {
            case TRUE:
                return Optional.of(true);
            case FALSE:
                return Optional.of(false);
            case NULL:
                return Optional.empty();
            default:
                mistakes.add(new Mistake(pointer + "/selected", "This must be true, false, or null."));
                return Optional.empty();
        }
    }
}
