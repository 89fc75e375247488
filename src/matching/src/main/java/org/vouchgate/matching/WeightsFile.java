package org.vouchgate.matching;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Weights as JSON: read with no number missing and none made up, and written. */
public final class WeightsFile {

    static final Weights STANDARD = shipped("weights-standard-1.json");

    private WeightsFile() {}

    /**
     * Reads weights: an object for each group, with every number of it. Members that are no weights are left to the caller.
     *
     * @param version  the version they are to have
     * @param usable   what to make of weights that can be used
     * @param unusable what to make of everything that is wrong with them, at least one thing
     */
    public static <R> R read(
            JsonObject json, String version, Function<Weights, R> usable, Function<List<Mistake>, R> unusable) {
        var mistakes = new ArrayList<Mistake>();
        var numbers = new EnumMap<WeightNumber, Double>(WeightNumber.class);
        for (var each : WeightNumber.values()) {
            var group = json.getOrDefault(each.group(), JsonValue.NULL);
            if (group instanceof JsonObject object
                    && object.get(each.member()) instanceof JsonNumber number
                    && number.doubleValue() >= each.least()
                    && number.doubleValue() <= each.most()) {
                numbers.put(each, number.doubleValue());
            } else {
                mistakes.add(new Mistake(
                        "/" + each.group() + "/" + each.member(),
                        "This must be a number from " + each.least() + " to " + each.most() + "."));
            }
        }
        return mistakes.isEmpty() ? usable.apply(of(version, numbers)) : unusable.apply(List.copyOf(mistakes));
    }

    /** Writes the numbers, without their version. */
    public static JsonObject write(Weights weights) {
        var groups = new LinkedHashMap<String, JsonObjectBuilder>();
        for (var each : WeightNumber.values()) {
            groups.computeIfAbsent(each.group(), name -> Json.createObjectBuilder())
                    .add(each.member(), each.of(weights));
        }
        var json = Json.createObjectBuilder();
        groups.forEach(json::add);
        return json.build();
    }

    private static Weights of(String version, Map<WeightNumber, Double> numbers) {
        Function<WeightNumber, Double> get = numbers::get;
        return new Weights(
                version,
                new Weights.Demand(
                        get.apply(WeightNumber.REQUIRED),
                        get.apply(WeightNumber.PREFERRED),
                        get.apply(WeightNumber.MET_FROM)),
                new Weights.Ladder(
                        get.apply(WeightNumber.IDENTIFIER),
                        get.apply(WeightNumber.NAME),
                        get.apply(WeightNumber.MENTION),
                        get.apply(WeightNumber.NARROWER),
                        get.apply(WeightNumber.BROADER),
                        get.apply(WeightNumber.SIBLING),
                        get.apply(WeightNumber.TEXT),
                        get.apply(WeightNumber.TEXT_FROM)),
                new Weights.Belief(get.apply(WeightNumber.RECORD_PUBLISHER), get.apply(WeightNumber.UNKNOWN_ISSUER)),
                new Weights.OutcomeWeights(
                        get.apply(WeightNumber.ASSESSED),
                        get.apply(WeightNumber.STATED),
                        get.apply(WeightNumber.PROVISIONAL)),
                new Weights.Recency(get.apply(WeightNumber.PER_YEAR), get.apply(WeightNumber.FLOOR)));
    }

    private static Weights shipped(String resource) {
        try (var in = WeightsFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the build");
            }
            try (var reader = Json.createReader(in)) {
                var json = reader.readObject();
                return WeightsFile.<Weights>read(json, json.getString("version"), Function.identity(), mistakes -> {
                    throw new IllegalStateException(resource + ": " + mistakes);
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
