package org.vouchgate.gateway.recruiter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.pages.OnlyEnglish;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.words.Words;

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

    /** What a use case refused, in the reader's language where there are words for it. */
    public static Mistakes of(UserError refused, Words words) {
        var problem = refused.problem();
        if (refused instanceof BadInput bad && bad.in(words).isPresent()) {
            return in(field(problem.errors().get(0)), bad.in(words).get());
        }
        var found = new LinkedHashMap<String, String>();
        problem.errors()
                .forEach(error ->
                        found.put(field(error), words.say("input.not-usable", OnlyEnglish.quote(error.detail()))));
        if (found.isEmpty()) {
            found.put("", words.say("input.not-done", OnlyEnglish.quote(problem.title() + ". " + problem.detail())));
        }
        return new Mistakes(found);
    }

    private static String field(Problem.Error error) {
        return error.pointer().substring(error.pointer().lastIndexOf('/') + 1);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public Optional<String> at(String field) {
        return Optional.ofNullable(byField.get(field));
    }
}
