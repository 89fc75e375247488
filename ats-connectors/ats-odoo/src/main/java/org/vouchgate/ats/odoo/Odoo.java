package org.vouchgate.ats.odoo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.report.CandidateReport;

/** Odoo's way of writing domains, commands and references. */
final class Odoo {

    static final String APPLICANT = "hr.applicant";

    private Odoo() {}

    /** All of these conditions. */
    static JsonArray domain(JsonArray... conditions) {
        var domain = Json.createArrayBuilder();
        List.of(conditions).forEach(domain::add);
        return domain.build();
    }

    static JsonArray is(String field, String operator, String value) {
        return Json.createArrayBuilder().add(field).add(operator).add(value).build();
    }

    static JsonArray is(String field, String operator, long value) {
        return Json.createArrayBuilder().add(field).add(operator).add(value).build();
    }

    /** The arguments of a write to one record. */
    static JsonArrayBuilder change(long id, JsonObject values) {
        return Json.createArrayBuilder().add(Json.createArrayBuilder().add(id)).add(values);
    }

    static JsonArrayBuilder one(JsonObject values) {
        return Json.createArrayBuilder().add(values);
    }

    static JsonArray command(int what, long id) {
        return Json.createArrayBuilder().add(what).add(id).build();
    }

    static JsonArray command(int what, long id, JsonObject values) {
        return Json.createArrayBuilder().add(what).add(id).add(values).build();
    }

    /** The id of a reference, which comes as a pair of id and name, as a number, or as false. */
    static Optional<Long> id(JsonObject record, String field) {
        return number(record.getOrDefault(field, JsonValue.NULL));
    }

    /** A call that makes one record returns its id, or a list of one, depending on version and method. */
    static Optional<Long> number(JsonValue value) {
        if (value instanceof JsonArray list && !list.isEmpty()) {
            return number(list.get(0));
        }
        return value instanceof JsonNumber number && number.isIntegral()
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    /** The application a report belongs to. */
    static Optional<Long> applicant(CandidateReport report) {
        return report.target()
                .applicationRef()
                .filter(ref -> ref.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf);
    }
}
