package org.vouchgate.gateway.recruiter;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.wording.CredentialNames;

/**
 * What is wrong with a form, by field: told beside the field, with everything that was typed kept.
 *
 * @param byField a sentence for each field's name; the empty name is the form as a whole
 */
public record Mistakes(Map<String, String> byField) {

    public Mistakes {
        byField = Map.copyOf(byField);
    }

    public static Mistakes none() {
        return new Mistakes(Map.of());
    }

    public static Mistakes in(String field, String sentence) {
        return new Mistakes(Map.of(field, sentence));
    }

    /** What Bean Validation finds, by the last name of each path. */
    public static <T> Mistakes of(Validator validator, T input) {
        var found = new LinkedHashMap<String, String>();
        validator.validate(input).forEach(violation -> found.put(field(violation), sentence(violation)));
        return new Mistakes(found);
    }

    /** What a use case refused. */
    public static Mistakes of(Problem problem) {
        var found = new LinkedHashMap<String, String>();
        problem.errors()
                .forEach(error ->
                        found.put(error.pointer().substring(error.pointer().lastIndexOf('/') + 1), error.detail()));
        if (found.isEmpty()) {
            found.put("", problem.title() + ". " + problem.detail());
        }
        return new Mistakes(found);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public Optional<String> at(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    private static String field(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String sentence(ConstraintViolation<?> violation) {
        return CredentialNames.words(field(violation)) + " " + violation.getMessage() + ".";
    }
}
