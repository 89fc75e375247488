package org.vouchgate.ats.odoo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.SkillStatus;
import org.vouchgate.ats.wording.Wording;

/**
 * Verified skills, in a skill type that an admin keeps for them. They hang on the application, in Odoo 18 on the
 * candidate. A skill of that type that a correction takes back is taken away; skills of other types are never touched.
 */
record OdooSkills(OdooRpc rpc, CandidateReport report, long applicant) {

    static final String OF_APPLICANT = "applicant_skill_ids";
    static final String OF_CANDIDATE = "candidate_skill_ids";

    private static final int MOST = 20;
    private static final int CREATE = 0;
    private static final int UPDATE = 1;
    private static final int DELETE = 2;

    /** Whom the skills hang on. */
    private record Holder(String model, long id, String field, String lines, String link) {}

    /** One skill of the type, its level, or a line: id by lower-case name, or by skill. */
    private record Catalogue(long type, Map<String, Long> skills, Map<String, Long> levels) {}

    StepOutcome set(JsonObject fields) {
        return pending(fields, true, commands -> write(fields, commands), Function.identity());
    }

    /** What would have to change for the skills to be as the report says. Empty: nothing. */
    <R> R pending(JsonObject fields, Function<JsonArray, R> success, Function<StepOutcome, R> failure) {
        return pending(fields, false, success, failure);
    }

    private StepOutcome write(JsonObject fields, JsonArray commands) {
        if (commands.isEmpty()) {
            return new Done("-");
        }
        return holder(
                fields,
                holder -> rpc.write(
                        holder.model(),
                        "write",
                        Odoo.change(
                                holder.id(),
                                Json.createObjectBuilder()
                                        .add(holder.field(), commands)
                                        .build()),
                        JsonValue.EMPTY_JSON_OBJECT,
                        true,
                        done -> new Done("-")),
                Function.identity());
    }

    private <R> R pending(
            JsonObject fields, boolean making, Function<JsonArray, R> success, Function<StepOutcome, R> failure) {
        var type = rpc.settings().skillType();
        if (type.isEmpty()) {
            return failure.apply(new Unsupported("No skill type is set, and Odoo has none of the fields"));
        }
        return holder(
                fields,
                holder -> catalogue(
                        type.get(),
                        catalogue -> lines(
                                holder,
                                catalogue,
                                lines -> commands(catalogue, lines, making, success, failure),
                                failure),
                        failure),
                failure);
    }

    private <R> R holder(JsonObject fields, Function<Holder, R> success, Function<StepOutcome, R> failure) {
        var ofCandidate = lines(fields, OF_CANDIDATE);
        if (ofCandidate.isPresent() && fields.containsKey("candidate_id")) {
            return rpc.search(
                    Odoo.APPLICANT,
                    Odoo.domain(Odoo.is("id", "=", applicant)),
                    List.of("candidate_id"),
                    OdooRecords.ARCHIVED_TOO,
                    found -> found.stream()
                            .flatMap(one -> Odoo.id(one, "candidate_id").stream())
                            .findFirst()
                            .map(candidate -> success.apply(new Holder(
                                    "hr.candidate", candidate, OF_CANDIDATE, ofCandidate.get(), "candidate_id")))
                            .orElseGet(() -> failure.apply(new Unsupported("The application has no candidate"))),
                    failure);
        }
        return lines(fields, OF_APPLICANT)
                .map(lines -> success.apply(new Holder(Odoo.APPLICANT, applicant, OF_APPLICANT, lines, "applicant_id")))
                .orElseGet(() -> failure.apply(new Unsupported("This Odoo keeps no skills of applicants")));
    }

    private static Optional<String> lines(JsonObject fields, String field) {
        return JsonRead.object(fields, field).flatMap(one -> JsonRead.text(one, "relation"));
    }

    private <R> R catalogue(String name, Function<Catalogue, R> success, Function<StepOutcome, R> failure) {
        return rpc.search(
                "hr.skill.type",
                Odoo.domain(Odoo.is("name", "=", name)),
                List.of("name"),
                types -> types.stream()
                        .flatMap(type -> Odoo.id(type, "id").stream())
                        .findFirst()
                        .map(type -> byName(
                                "hr.skill",
                                type,
                                skills -> byName(
                                        "hr.skill.level",
                                        type,
                                        levels -> success.apply(new Catalogue(type, skills, levels)),
                                        failure),
                                failure))
                        .orElseGet(
                                () -> failure.apply(new Unsupported("Odoo has no skill type of the name that is set"))),
                failure);
    }

    private <R> R byName(
            String model, long type, Function<Map<String, Long>, R> success, Function<StepOutcome, R> failure) {
        return rpc.search(
                model,
                Odoo.domain(Odoo.is("skill_type_id", "=", type)),
                List.of("name"),
                found -> {
                    var ids = new HashMap<String, Long>();
                    found.forEach(one -> JsonRead.text(one, "name")
                            .ifPresent(text -> Odoo.id(one, "id").ifPresent(id -> ids.putIfAbsent(lower(text), id))));
                    return success.apply(ids);
                },
                failure);
    }

    /** The lines that hold now: Odoo 19 keeps those that ended. */
    private <R> R lines(
            Holder holder,
            Catalogue catalogue,
            Function<List<JsonObject>, R> success,
            Function<StepOutcome, R> failure) {
        var wanted = new ArrayList<>(List.of("skill_id", "skill_level_id"));
        if (rpc.version() >= 19) {
            wanted.add("valid_to");
        }
        var today = rpc.exchange().at().toString().substring(0, 10);
        return rpc.search(
                holder.lines(),
                Odoo.domain(Odoo.is(holder.link(), "=", holder.id()), Odoo.is("skill_type_id", "=", catalogue.type())),
                wanted,
                found -> success.apply(found.stream()
                        .filter(line -> JsonRead.text(line, "valid_to")
                                .filter(until -> until.compareTo(today) < 0)
                                .isEmpty())
                        .toList()),
                failure);
    }

    private <R> R commands(
            Catalogue catalogue,
            List<JsonObject> lines,
            boolean making,
            Function<JsonArray, R> success,
            Function<StepOutcome, R> failure) {
        var commands = Json.createArrayBuilder();
        var seen = new HashMap<String, Long>();
        for (var skill : report.skills().stream().limit(MOST).toList()) {
            var name = lower(Wording.label(skill));
            var level = level(skill, catalogue);
            if (seen.containsKey(name) || level.isEmpty()) {
                continue;
            }
            var id = Optional.ofNullable(catalogue.skills().get(name));
            if (id.isEmpty() && skill.status() == SkillStatus.VERIFIED && making) {
                var made = make(Wording.label(skill), catalogue.type(), id1 -> seen.put("made " + name, id1));
                if (!(made instanceof Done)) {
                    return failure.apply(made);
                }
                id = Optional.ofNullable(seen.get("made " + name));
            }
            seen.put(name, level.get());
            command(skill, id, level.get(), catalogue, lines).ifPresent(commands::add);
        }
        return success.apply(commands.build());
    }

    private Optional<JsonArray> command(
            ReportedSkill skill, Optional<Long> id, long level, Catalogue catalogue, List<JsonObject> lines) {
        var line = lines.stream()
                .filter(one -> id.isPresent() && Odoo.id(one, "skill_id").equals(id))
                .findFirst();
        var number = line.flatMap(one -> Odoo.id(one, "id"));
        if (skill.status() != SkillStatus.VERIFIED) {
            // Only a correction takes back; what another request did not ask for says nothing.
            return number.filter(one -> report.revision() > 1).map(one -> Odoo.command(DELETE, one));
        }
        var values = Json.createObjectBuilder().add("skill_level_id", level);
        if (line.isPresent()) {
            return number.filter(one -> !Odoo.id(line.get(), "skill_level_id").equals(Optional.of(level)))
                    .map(one -> Odoo.command(UPDATE, one, values.build()));
        }
        return Optional.of(Odoo.command(
                CREATE,
                0,
                values.add("skill_type_id", catalogue.type())
                        .add("skill_id", id.orElse(0L))
                        .build()));
    }

    private StepOutcome make(String name, long type, Consumer<Long> made) {
        var values = Json.createObjectBuilder()
                .add("name", name)
                .add("skill_type_id", type)
                .build();
        return rpc.write(
                "hr.skill",
                "create",
                Odoo.one(values),
                JsonValue.EMPTY_JSON_OBJECT,
                true,
                result -> Odoo.number(result)
                        .<StepOutcome>map(id -> {
                            made.accept(id);
                            return new Done("-");
                        })
                        .orElseGet(() -> StepOutcome.Retry.of("Odoo's answer cannot be read")));
    }

    /** As the credential words it, if the type has such a level; else the one that is set; a guess never. */
    private Optional<Long> level(ReportedSkill skill, Catalogue catalogue) {
        return skill.level()
                .map(level -> catalogue.levels().get(lower(level)))
                .or(() -> Optional.ofNullable(
                        catalogue.levels().get(lower(rpc.settings().skillLevel()))));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
