package org.vouchgate.ats.odoo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vouchgate.ats.json.JsonRead;

/**
 * A stand-in that answers as an Odoo 18 was seen to answer: errors inside 200, empty numbers as 0, tags of unique names,
 * one line per skill, attachments on records that do not exist.
 */
final class FakeOdoo implements AutoCloseable {

    static final String KEY = "odoo-key-0123456789";

    /** A fault that Odoo tells in its own way. */
    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fault(String kind) {
            super(kind);
        }
    }

    String version = "18.0";
    boolean administrator;
    Optional<String> fault = Optional.empty();
    final Map<String, JsonValue> lastNote = new HashMap<>();
    private final Map<String, Map<Long, Map<String, JsonValue>>> models = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final HttpServer server;
    private long ids = 100;

    FakeOdoo() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/jsonrpc", this::serve);
        server.start();
        fields.putAll(Map.of("x_vg_score", "float", "x_vg_verdict", "char"));
        put("hr.applicant", 1, """
                {"partner_name":"Ada Example","email_from":"ada@mail.example","job_id":1,"stage_id":2,"active":true,
                 "candidate_id":7,"categ_ids":[]}""");
        put("hr.candidate", 7, "{}");
        put("hr.skill.type", 3, "{\"name\":\"Verified\"}");
        put("hr.skill.level", 31, "{\"name\":\"Verified\",\"skill_type_id\":3}");
        put("hr.skill.level", 32, "{\"name\":\"6\",\"skill_type_id\":3}");
        put("hr.job", 1, "{\"name\":\"Java developer\",\"description\":\"<p>Java</p>\"}");
        put("hr.recruitment.stage", 2, "{\"name\":\"Qualification\",\"sequence\":1,\"job_ids\":[]}");
        put("hr.recruitment.stage", 3, "{\"name\":\"Only elsewhere\",\"sequence\":2,\"job_ids\":[9]}");
        put("ir.model", 9, "{\"model\":\"hr.applicant\"}");
        put("res.users", 5, "{\"email\":\"gateway@example.com\"}");
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Map<Long, Map<String, JsonValue>> all(String model) {
        return models.computeIfAbsent(model, name -> new TreeMap<>());
    }

    Map<String, JsonValue> applicant() {
        return all("hr.applicant").get(1L);
    }

    void put(String model, long id, String json) {
        var object = JsonRead.object(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        all(model).put(id, new LinkedHashMap<>(object));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = JsonRead.object(exchange.getRequestBody().readAllBytes()).orElseThrow();
            var answer = Json.createObjectBuilder().add("jsonrpc", "2.0").add("id", body.get("id"));
            try {
                answer.add("result", call(body.getJsonObject("params")));
            } catch (Fault kind) {
                answer.add("error", OdooAnswers.error(kind.getMessage()));
            }
            var bytes = answer.build().toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private JsonValue call(JsonObject params) {
        var args = params.getJsonArray("args");
        return switch (params.getString("method")) {
            case "version" ->
                Json.createObjectBuilder().add("server_serie", version).build();
            case "authenticate" -> KEY.equals(args.getString(2)) ? Json.createValue(5) : JsonValue.FALSE;
            default -> execute(args);
        };
    }

    private JsonValue execute(JsonArray args) {
        if (!KEY.equals(args.getString(2))) {
            throw new Fault("odoo.exceptions.AccessDenied");
        }
        fault.ifPresent(kind -> {
            throw new Fault(kind);
        });
        var model = args.getString(3);
        var rest = args.getJsonArray(5);
        return switch (args.getString(4)) {
            case "search_read" -> search(model, rest.getJsonArray(0), rest.getJsonArray(1));
            case "fields_get" -> describe(rest.getJsonArray(0));
            case "create" ->
                rest.get(0) instanceof JsonArray several
                        ? makeFields(several)
                        : Json.createValue(create(model, rest.getJsonObject(0)));
            case "write" -> write(model, rest.getJsonArray(0).getJsonNumber(0).longValue(), rest.getJsonObject(1));
            case "message_post" -> post(rest.getJsonArray(0).getJsonNumber(0).longValue(), args.getJsonObject(6));
            default -> throw new Fault("builtins.AttributeError");
        };
    }

    private JsonValue describe(JsonArray names) {
        var described = Json.createObjectBuilder();
        var known = new HashMap<>(fields);
        known.put("candidate_id", "many2one");
        known.put("candidate_skill_ids", "one2many");
        for (var name : names.getValuesAs(JsonString::getString)) {
            if (known.containsKey(name)) {
                described.add(
                        name,
                        Json.createObjectBuilder()
                                .add("type", known.get(name))
                                .add("relation", "hr.candidate.skill")
                                .add("readonly", false));
            }
        }
        return described.build();
    }

    private JsonValue search(String model, JsonArray domain, JsonArray wanted) {
        var found = Json.createArrayBuilder();
        all(model).forEach((id, record) -> {
            if (domain.stream().allMatch(one -> fits(id, record, one.asJsonArray()))) {
                var shown = Json.createObjectBuilder().add("id", id);
                wanted.getValuesAs(JsonString::getString)
                        .forEach(name -> shown.add(name, shown(name, record.get(name))));
                found.add(shown);
            }
        });
        return found.build();
    }

    /** References come as a pair; what is empty is false, and an empty number is 0. */
    private JsonValue shown(String name, @Nullable JsonValue value) {
        if (value == null || value == JsonValue.FALSE) {
            return "float".equals(fields.get(name)) ? Json.createValue(0.0) : JsonValue.FALSE;
        }
        return name.endsWith("_id") && value instanceof JsonNumber
                ? Json.createArrayBuilder().add(value).add("a name").build()
                : value;
    }

    private boolean fits(long id, Map<String, JsonValue> record, JsonArray condition) {
        var name = condition.getString(0);
        var wanted = condition.get(2);
        if (name.equals("categ_ids.name")) {
            return record.get("categ_ids").asJsonArray().stream()
                    .anyMatch(tag -> all("hr.applicant.category")
                            .get(((JsonNumber) tag).longValue())
                            .get("name")
                            .equals(wanted));
        }
        var value = name.equals("id")
                ? Json.createValue(id)
                : name.equals("skill_type_id.name") ? Json.createValue("Verified") : record.get(name);
        return switch (condition.getString(1)) {
            case "=" -> wanted.toString().equals(String.valueOf(value));
            case ">" -> true;
            case "=like" -> text(value).startsWith(text(wanted).replace("%", ""));
            default ->
                text(value).toLowerCase(Locale.ROOT).contains(text(wanted).toLowerCase(Locale.ROOT));
        };
    }

    private static String text(@Nullable JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }

    private JsonValue makeFields(JsonArray several) {
        if (!administrator) {
            throw new Fault("odoo.exceptions.AccessError");
        }
        several.getValuesAs(JsonObject.class).forEach(one -> fields.put(one.getString("name"), one.getString("ttype")));
        return JsonValue.TRUE;
    }

    private long create(String model, JsonObject values) {
        if (model.equals("hr.applicant.category")
                && all(model).values().stream().anyMatch(tag -> tag.get("name").equals(values.get("name")))) {
            throw new Fault("odoo.exceptions.ValidationError");
        }
        var record = new LinkedHashMap<String, JsonValue>(values);
        if (model.equals("ir.attachment")) {
            var bytes = Base64.getDecoder().decode(values.getString("datas"));
            record.put("file_size", Json.createValue(bytes.length));
        }
        all(model).put(++ids, record);
        return ids;
    }

    private JsonValue write(String model, long id, JsonObject values) {
        var record =
                Optional.ofNullable(all(model).get(id)).orElseThrow(() -> new Fault("odoo.exceptions.MissingError"));
        values.forEach((name, value) -> {
            switch (name) {
                case "categ_ids" ->
                    record.put(name, OdooAnswers.tags(record.get(name).asJsonArray(), value.asJsonArray()));
                case "candidate_skill_ids" -> value.asJsonArray().forEach(one -> line(id, one.asJsonArray()));
                default -> {
                    if (!fields.containsKey(name)) {
                        throw new Fault("builtins.ValueError");
                    }
                    record.put(name, value);
                }
            }
        });
        return JsonValue.TRUE;
    }

    private void line(long candidate, JsonArray command) {
        var lines = all("hr.candidate.skill");
        switch (command.getInt(0)) {
            case 0 -> {
                var values = command.getJsonObject(2);
                if (lines.values().stream()
                        .anyMatch(line -> line.get("skill_id").equals(values.get("skill_id")))) {
                    throw new Fault("odoo.exceptions.ValidationError");
                }
                var record = new LinkedHashMap<String, JsonValue>(values);
                record.put("candidate_id", Json.createValue(candidate));
                lines.put(++ids, record);
            }
            case 1 -> lines.get(command.getJsonNumber(1).longValue()).putAll(command.getJsonObject(2));
            default -> lines.remove(command.getJsonNumber(1).longValue());
        }
    }

    private JsonValue post(long id, JsonObject note) {
        if (!all("hr.applicant").containsKey(id)) {
            throw new Fault("odoo.exceptions.MissingError");
        }
        lastNote.clear();
        lastNote.putAll(note);
        var record = new LinkedHashMap<String, JsonValue>(note);
        record.put("model", Json.createValue("hr.applicant"));
        record.put("res_id", Json.createValue(id));
        all("mail.message").put(++ids, record);
        return Json.createValue(ids);
    }
}
