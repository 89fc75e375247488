package org.vouchgate.ats.odoo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** The fields a customer added to applications. Which there are, and of which type, is asked each time. */
record OdooFields(OdooRpc rpc, CandidateReport report, long applicant) {

    /** Sets the fields, then the skills. Doing it again changes nothing. */
    StepOutcome set() {
        var missing = new LinkedHashMap<>(wanted());
        return known(
                fields -> {
                    missing.keySet().removeAll(fields.keySet());
                    return missing.isEmpty() || !rpc.settings().createsFields() ? setThose(fields) : make(missing);
                },
                Function.identity());
    }

    /** What the fields hold instead of what was sent, by name; for a comparison. */
    <R> R differing(Function<List<String>, R> success, Function<StepOutcome, R> failure) {
        return known(
                fields -> {
                    var values = values(fields);
                    return rpc.search(
                            Odoo.APPLICANT,
                            Odoo.domain(Odoo.is("id", "=", applicant)),
                            List.copyOf(values.keySet()),
                            OdooRecords.ARCHIVED_TOO,
                            found -> success.apply(wanted().keySet().stream()
                                    .filter(name -> found.isEmpty()
                                            || !values.containsKey(name)
                                            || !same(
                                                    values.get(name),
                                                    found.get(0).get(name)))
                                    .toList()),
                            failure);
                },
                failure);
    }

    /** Those of the fields in question that this Odoo has, as it describes them. */
    <R> R known(Function<JsonObject, R> success, Function<StepOutcome, R> failure) {
        var names = Json.createArrayBuilder(wanted().keySet())
                .add(OdooSkills.OF_APPLICANT)
                .add(OdooSkills.OF_CANDIDATE)
                .add("candidate_id");
        var args = Json.createArrayBuilder()
                .add(names)
                .add(Json.createArrayBuilder(List.of("type", "relation", "readonly")));
        return rpc.read(
                Odoo.APPLICANT,
                "fields_get",
                args,
                JsonValue.EMPTY_JSON_OBJECT,
                result -> success.apply(result instanceof JsonObject fields ? fields : JsonValue.EMPTY_JSON_OBJECT),
                failure);
    }

    private StepOutcome setThose(JsonObject fields) {
        var values = values(fields);
        if (!values.isEmpty()) {
            var body = Json.createObjectBuilder();
            values.forEach(body::add);
            var written = rpc.write(
                    Odoo.APPLICANT,
                    "write",
                    Odoo.change(applicant, body.build()),
                    JsonValue.EMPTY_JSON_OBJECT,
                    true,
                    done -> new Done("-"));
            if (!(written instanceof Done)) {
                return written;
            }
        }
        if (!report.state().ended()) {
            // What an earlier request proved stays until this one has an answer.
            return values.isEmpty() ? new Unsupported("Odoo has none of the fields that are set") : new Done("-");
        }
        var skills = new OdooSkills(rpc, report, applicant).set(fields);
        return skills instanceof Unsupported && !values.isEmpty() ? new Done("-") : skills;
    }

    /** Only where an admin asked for it. Whoever may not make fields goes on without them. */
    private StepOutcome make(Map<String, JsonValue> missing) {
        return rpc.search(
                "ir.model",
                Odoo.domain(Odoo.is("model", "=", Odoo.APPLICANT)),
                List.of("model"),
                models -> models.stream()
                        .flatMap(model -> Odoo.id(model, "id").stream())
                        .findFirst()
                        .map(model -> make(missing, model))
                        .orElseGet(this::setKnown),
                failure -> failure instanceof Refused ? setKnown() : failure);
    }

    private StepOutcome make(Map<String, JsonValue> missing, long model) {
        var fields = Json.createArrayBuilder();
        missing.forEach((name, value) -> fields.add(Json.createObjectBuilder()
                .add("name", name)
                .add("model_id", model)
                .add("field_description", label(name))
                .add("ttype", "char")
                .add("state", "manual")));
        JsonArrayBuilder args = Json.createArrayBuilder().add(fields);
        var made =
                rpc.write("ir.model.fields", "create", args, JsonValue.EMPTY_JSON_OBJECT, true, done -> new Done("-"));
        // Refused: no right to, or somebody else made them a moment ago.
        return made instanceof Done || made instanceof Refused ? setKnown() : made;
    }

    private StepOutcome setKnown() {
        return known(this::setThose, Function.identity());
    }

    private String label(String name) {
        return Optional.of(name)
                .filter(one -> rpc.settings()
                        .field(OdooSettings.SCORE_FIELD)
                        .filter(one::equals)
                        .isPresent())
                .map(one -> "Requested skills shown")
                .orElseGet(() -> rpc.settings()
                                .field(OdooSettings.LINK_FIELD)
                                .filter(name::equals)
                                .isPresent()
                        ? "Verification link"
                        : "Verification");
    }

    /** In Odoo nothing is false. A number cannot be nothing there: an empty one reads as 0. */
    private Map<String, JsonValue> wanted() {
        var values = new LinkedHashMap<String, JsonValue>();
        add(
                values,
                OdooSettings.SCORE_FIELD,
                report.score()
                        .<JsonValue>map(score -> Json.createValue(Wording.percent(score)))
                        .orElse(JsonValue.FALSE));
        add(values, OdooSettings.VERDICT_FIELD, Json.createValue(report.state().words()));
        add(values, OdooSettings.LINK_FIELD, Json.createValue(report.reportUrl().toString()));
        return values;
    }

    private void add(Map<String, JsonValue> values, String setting, JsonValue value) {
        rpc.settings().field(setting).ifPresent(name -> values.put(name, value));
    }

    private Map<String, JsonValue> values(JsonObject fields) {
        var values = new LinkedHashMap<String, JsonValue>();
        wanted().forEach((name, value) -> JsonRead.object(fields, name)
                .filter(field -> !field.getBoolean("readonly", false))
                .flatMap(field -> JsonRead.text(field, "type"))
                .flatMap(type -> fitting(type, value))
                .ifPresent(fitting -> values.put(name, fitting)));
        return values;
    }

    private static Optional<JsonValue> fitting(String type, JsonValue value) {
        return switch (type) {
            case "char", "text" ->
                Optional.of(value instanceof JsonNumber number ? Json.createValue(number.toString()) : value);
            case "float" -> Optional.of(value).filter(one -> !(one instanceof JsonString));
            default -> Optional.empty();
        };
    }

    private static boolean same(JsonValue sent, JsonValue shown) {
        if (shown instanceof JsonNumber number) {
            var expected = sent instanceof JsonNumber wanted ? wanted.doubleValue() : 0;
            return Math.abs(number.doubleValue() - expected) < 0.05;
        }
        return sent.equals(shown);
    }
}
