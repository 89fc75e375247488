package org.vouchgate.matching;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code PositionCompetencyType}s of a position: what is required at which level, what is wished for beyond
 * that, how much each counts among the others, and what will do instead.
 *
 * @see <a href="https://www.hropenstandards.org/">HR Open Standards, common: competency and evaluation</a>
 */
final class HrOpenCompetencies {

    private static final int BANDS = 4;
    private static final int MOST_ALTERNATIVES = 10;
    private static final double LEAST_WEIGHT = 0.1;
    private static final double MOST_WEIGHT = 10;

    /** How codes begin, letters alone, that call a related competency as good as this one. The standard lists none. */
    private static final List<String> AS_GOOD =
            List.of("alternativ", "equivalent", "substitut", "interchangeab", "sameas", "exactmatch", "synonym");

    private HrOpenCompetencies() {}

    static List<StatedSkill> skills(List<JsonObject> competencies) {
        var weights = weights(competencies);
        return IntStream.range(0, competencies.size())
                .boxed()
                .flatMap(i -> skills(competencies.get(i), weights.get(i)))
                .toList();
    }

    private static Stream<StatedSkill> skills(JsonObject competency, Optional<Double> weight) {
        var uri = JobJson.objects(competency.get("competencyIds"))
                .flatMap(id -> uri(id).stream())
                .findFirst();
        var required = competency.get("requiredProficiencyLevel");
        var desired = competency.get("desiredProficiencyLevel");
        var alternatives = alternatives(competency);
        return JobJson.text(competency.get("competencyName")).or(() -> uri).stream()
                .flatMap(name -> {
                    if (required == null && desired != null) {
                        return Stream.of(new StatedSkill(
                                name, uri, Importance.PREFERRED, band(desired), weight, alternatives, false));
                    }
                    var least = band(required);
                    var asked = new StatedSkill(name, uri, Importance.REQUIRED, least, weight, alternatives, false);
                    var further = band(desired)
                            .filter(wish -> wish > least.orElse(1))
                            .map(wish -> new StatedSkill(
                                    name, uri, Importance.PREFERRED, Optional.of(wish), weight, alternatives, true));
                    return Stream.concat(Stream.of(asked), further.stream());
                });
    }

    private static Optional<String> uri(@Nullable JsonValue identifier) {
        return identifier instanceof JsonObject id
                ? JobJson.text(id.get("value")).filter(JobJson::isUri)
                : Optional.empty();
    }

    private static List<Requirement.Alternative> alternatives(JsonObject competency) {
        return JobJson.objects(competency.get("relatedCompetencies"))
                .filter(related -> JobJson.elements(related.get("competencyRelationshipCodes")).stream()
                        .flatMap(code -> JobJson.text(code).stream())
                        .map(code -> code.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                        .anyMatch(code -> AS_GOOD.stream().anyMatch(code::startsWith)))
                .flatMap(related -> alternative(related).stream())
                .limit(MOST_ALTERNATIVES)
                .toList();
    }

    private static Optional<Requirement.Alternative> alternative(JsonObject related) {
        var uri = uri(related.get("competencyId"));
        return JobJson.text(related.get("competencyName"))
                .or(() -> uri)
                .map(name -> new Requirement.Alternative(uri, name));
    }

    /**
     * How much each counts against their average. Weights are relative to siblings, on a scale of the sender's: often per cent
     * of a whole, sometimes points. Where some name the end of their scale and others do not, none can be compared.
     */
    private static List<Optional<Double>> weights(List<JsonObject> competencies) {
        boolean scaled = competencies.stream()
                .map(each -> each.get("weight"))
                .anyMatch(weight -> weight instanceof JsonObject object && object.containsKey("maximumScore"));
        var stated = competencies.stream()
                .map(each -> weight(each.get("weight"), scaled))
                .toList();
        double average = stated.stream()
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElse(0);
        boolean comparable = average > 0
                && IntStream.range(0, stated.size())
                        .allMatch(i -> stated.get(i).isPresent()
                                || !competencies.get(i).containsKey("weight"));
        return stated.stream()
                .map(weight -> comparable && weight.isPresent()
                        ? Optional.of(readable(weight.getAsDouble() / average))
                        : Optional.<Double>empty())
                .toList();
    }

    /** As many digits as people would write. */
    private static double readable(double weight) {
        return Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, Math.rint(100 * weight) / 100));
    }

    private static OptionalDouble weight(@Nullable JsonValue weight, boolean scaled) {
        var value = weight instanceof JsonObject object ? number(object, "value") : number(weight);
        var most = weight instanceof JsonObject object ? number(object, "maximumScore") : OptionalDouble.empty();
        if (value.isEmpty() || value.getAsDouble() < 0 || (scaled && !(most.orElse(0) > 0))) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(scaled ? value.getAsDouble() / most.getAsDouble() : value.getAsDouble());
    }

    /** A score on its own scale as one of four bands; none where the scale is not said. */
    private static Optional<Integer> band(@Nullable JsonValue level) {
        var scores = JobJson.objects(level)
                .flatMap(each -> Stream.of("scoresNumeric", "scoresText")
                        .flatMap(member -> JobJson.elements(each.get(member)).stream()))
                .toList();
        return scores.stream()
                .flatMap(score -> score instanceof JsonObject object ? onScale(object).stream() : Stream.empty())
                .findFirst()
                .or(() -> scores.stream()
                        .flatMap(score -> JobJson.lines(score).stream())
                        .flatMap(words -> KnownPhrases.OF_JOBS.in(Token.of(words)).stream())
                        .filter(hit ->
                                hit.family().equals("level") || hit.family().equals("language-level"))
                        .map(hit -> Integer.valueOf(hit.what()))
                        .findFirst());
    }

    private static Optional<Integer> onScale(JsonObject score) {
        var value = number(score, "value");
        var most = number(score, "maximum", "maximumScore");
        if (value.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        double least = number(score, "minimum", "minimumScore").orElse(0);
        double share = (value.getAsDouble() - least) / (most.getAsDouble() - least);
        return share >= 0 && share <= 1
                ? Optional.of(Math.max(1, (int) StrictMath.ceil(share * BANDS)))
                : Optional.empty();
    }

    private static OptionalDouble number(JsonObject object, String... members) {
        return Stream.of(members)
                .map(member -> number(object.get(member)))
                .flatMapToDouble(OptionalDouble::stream)
                .findFirst();
    }

    /** Scores in text are numbers in quotes as often as words. */
    private static OptionalDouble number(@Nullable JsonValue value) {
        if (value instanceof JsonNumber number) {
            return OptionalDouble.of(number.doubleValue());
        }
        return value instanceof JsonString text && text.getString().strip().matches("[0-9]{1,9}([.][0-9]{1,9})?")
                ? OptionalDouble.of(Double.parseDouble(text.getString().strip()))
                : OptionalDouble.empty();
    }
}
