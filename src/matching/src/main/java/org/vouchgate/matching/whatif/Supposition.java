package org.vouchgate.matching.whatif;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.matching.Mistake;
import org.vouchgate.matching.Requirement;
import org.vouchgate.skills.SupposedCredential;

/**
 * A job's requirements and a candidate's credentials, as somebody supposes them.
 *
 * @param requirements what the job would ask for
 * @param credentials  what the candidate would show
 * @param at           when, if it matters
 */
public record Supposition(List<Requirement> requirements, List<SupposedCredential> credentials, Optional<Instant> at) {

    /** More than this is refused, so that an answer takes bounded time. */
    public static final int MOST_REQUIREMENTS = 200;

    /** Likewise. */
    public static final int MOST_CREDENTIALS = 500;

    public Supposition {
        requirements = List.copyOf(requirements);
        credentials = List.copyOf(credentials);
    }

    /**
     * Reads a supposition: {@code requirements}, {@code credentials} and perhaps {@code at}. Of anything else, such as a
     * {@code profile} with a name in it, nothing is read.
     *
     * @param usable   what to make of one that can be used
     * @param unusable what to make of everything that is wrong with it, at least one thing
     */
    public static <R> R read(
            JsonObject supposed, Function<Supposition, R> usable, Function<List<Mistake>, R> unusable) {
        var mistakes = new ArrayList<Mistake>();
        var requirements = requirements(array(supposed, "requirements", MOST_REQUIREMENTS, mistakes), mistakes);
        if (requirements.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new Mistake("/requirements", "Give at least one requirement."));
        }
        var credentials = credentials(array(supposed, "credentials", MOST_CREDENTIALS, mistakes), mistakes);
        var at = new Fields(supposed, "", mistakes).instant("at");
        return mistakes.isEmpty()
                ? usable.apply(new Supposition(requirements, credentials, at))
                : unusable.apply(mistakes.stream().distinct().toList());
    }

    /** Reads a job's requirements alone, to hold many candidates against them. */
    static List<Requirement> requirements(JsonArray array, List<Mistake> mistakes) {
        var requirements = new ArrayList<Requirement>();
        for (int i = 0; i < array.size(); i++) {
            object(array, "/requirements/", i, mistakes)
                    .flatMap(fields -> SupposedRequirement.read(fields, requirements.size()))
                    .ifPresent(requirements::add);
        }
        return requirements;
    }

    private static List<SupposedCredential> credentials(JsonArray array, List<Mistake> mistakes) {
        var credentials = new ArrayList<SupposedCredential>();
        for (int i = 0; i < array.size(); i++) {
            object(array, "/credentials/", i, mistakes)
                    .flatMap(StatedCredential::read)
                    .ifPresent(credentials::add);
        }
        return credentials;
    }

    private static JsonArray array(JsonObject supposed, String member, int most, List<Mistake> mistakes) {
        var value = supposed.getOrDefault(member, JsonValue.NULL);
        if (value instanceof JsonArray array && array.size() <= most) {
            return array;
        }
        mistakes.add(new Mistake("/" + member, "This must be an array of at most " + most + " objects."));
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    private static Optional<Fields> object(JsonArray array, String where, int i, List<Mistake> mistakes) {
        if (array.get(i) instanceof JsonObject object) {
            return Optional.of(new Fields(object, where + i, mistakes));
        }
        mistakes.add(new Mistake(where + i, "This must be an object."));
        return Optional.empty();
    }
}
