package org.vouchgate.gateway.admin.weights;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouchgate.matching.Mistake;
import org.vouchgate.matching.WeightNumber;
import org.vouchgate.matching.Weights;
import org.vouchgate.matching.WeightsFile;

/** The weights as an admin typed them. */
record WeightsForm(Map<WeightNumber, String> typed, String reason, boolean on, String basedOn) {

    static WeightsForm of(MultivaluedMap<String, String> form) {
        var typed = Arrays.stream(WeightNumber.values())
                .collect(Collectors.toMap(Function.identity(), number -> first(form, WeightWords.name(number))));
        return new WeightsForm(typed, first(form, "reason"), form.containsKey("scoring"), first(form, "basedOn"));
    }

    static WeightsForm of(Weights weights, boolean on) {
        var typed = Arrays.stream(WeightNumber.values())
                .collect(Collectors.toMap(Function.identity(), number -> text(number.of(weights))));
        return new WeightsForm(typed, "", on, weights.version());
    }

    /** The numbers, if all of them can be used. */
    Optional<Weights> weights() {
        return WeightsFile.read(json(), "typed", Optional::of, mistakes -> Optional.empty());
    }

    List<WeightsPage.Group> groups() {
        var wrong =
                WeightsFile.<List<Mistake>>read(json(), "typed", weights -> List.of(), mistakes -> mistakes).stream()
                        .map(Mistake::pointer)
                        .collect(Collectors.toSet());
        var groups = new LinkedHashMap<String, List<WeightsPage.Field>>();
        for (var number : WeightNumber.values()) {
            groups.computeIfAbsent(number.group(), name -> new ArrayList<>())
                    .add(field(number, wrong.contains("/" + number.group() + "/" + number.member())));
        }
        return groups.entrySet().stream()
                .map(group -> new WeightsPage.Group(WeightWords.group(group.getKey()), group.getValue()))
                .toList();
    }

    private WeightsPage.Field field(WeightNumber number, boolean wrong) {
        return new WeightsPage.Field(
                WeightWords.name(number),
                WeightWords.key(number),
                typed.get(number),
                text(number.of(Weights.standard())),
                text(number.least()),
                text(number.most()),
                wrong);
    }

    private JsonObject json() {
        var groups = new LinkedHashMap<String, JsonObjectBuilder>();
        typed.forEach((number, text) -> number(text)
                .ifPresent(value -> groups.computeIfAbsent(number.group(), name -> Json.createObjectBuilder())
                        .add(number.member(), value)));
        var json = Json.createObjectBuilder();
        groups.forEach(json::add);
        return json.build();
    }

    /** With a point or a comma; at most four decimals, so that what is shown is what counts. */
    private static Optional<BigDecimal> number(String text) {
        var plain = text.replace(',', '.');
        return plain.matches("[0-9](\\.[0-9]{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }
}
