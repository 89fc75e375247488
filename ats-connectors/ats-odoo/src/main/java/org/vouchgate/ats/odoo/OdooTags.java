package org.vouchgate.ats.odoo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;

/** One tag that says how the verification ended. Tags of the same prefix that are not true any more are taken off. */
record OdooTags(OdooRpc rpc, CandidateReport report, long applicant) {

    private static final String CATEGORY = "hr.applicant.category";
    private static final int TAKE_OFF = 3;
    private static final int PUT_ON = 4;

    StepOutcome set() {
        var prefix = rpc.settings().tagPrefix();
        if (prefix.isEmpty()) {
            return new Unsupported("No prefix for tags is set");
        }
        var wanted = wanted(prefix.get());
        return ours(
                prefix.get(),
                tags -> id(tags, wanted).map(id -> put(id, tags)).orElseGet(() -> make(prefix.get(), wanted, tags)),
                Function.identity());
    }

    /** Whether the application carries the tag. */
    <R> R present(Function<Boolean, R> success, Function<StepOutcome, R> failure) {
        var wanted = wanted(rpc.settings().tagPrefix().orElse(""));
        return rpc.search(
                Odoo.APPLICANT,
                Odoo.domain(Odoo.is("id", "=", applicant), Odoo.is("categ_ids.name", "=", wanted)),
                List.of("categ_ids"),
                OdooRecords.ARCHIVED_TOO,
                found -> success.apply(!found.isEmpty()),
                failure);
    }

    private String wanted(String prefix) {
        return prefix + " " + report.state().words();
    }

    private <R> R ours(String prefix, Function<List<JsonObject>, R> success, Function<StepOutcome, R> failure) {
        return rpc.search(
                CATEGORY,
                Odoo.domain(Odoo.is("name", "=like", prefix + " %")),
                List.of("name"),
                found -> success.apply(found.stream()
                        .filter(tag -> JsonRead.text(tag, "name")
                                .filter(name -> name.startsWith(prefix + " "))
                                .isPresent())
                        .toList()),
                failure);
    }

    /** Names of tags are unique in Odoo: whoever comes second is refused, and finds the tag of the first. */
    private StepOutcome make(String prefix, String wanted, List<JsonObject> others) {
        var made = rpc.write(
                CATEGORY,
                "create",
                Odoo.one(Json.createObjectBuilder().add("name", wanted).build()),
                JsonValue.EMPTY_JSON_OBJECT,
                true,
                result -> Odoo.number(result)
                        .map(id -> put(id, others))
                        .orElseGet(() -> Retry.of("Odoo's answer cannot be read")));
        return made instanceof Refused
                ? ours(prefix, tags -> id(tags, wanted).map(id -> put(id, tags)).orElse(made), Function.identity())
                : made;
    }

    private StepOutcome put(long wanted, List<JsonObject> tags) {
        var commands = Json.createArrayBuilder();
        tags.stream()
                .flatMap(tag -> Odoo.id(tag, "id").stream())
                .filter(id -> id != wanted)
                .map(id -> Odoo.command(TAKE_OFF, id))
                .forEach(commands::add);
        JsonArray all = commands.add(Odoo.command(PUT_ON, wanted)).build();
        return rpc.write(
                Odoo.APPLICANT,
                "write",
                Odoo.change(
                        applicant,
                        Json.createObjectBuilder().add("categ_ids", all).build()),
                JsonValue.EMPTY_JSON_OBJECT,
                true,
                done -> new Done("-"));
    }

    private static Optional<Long> id(List<JsonObject> tags, String name) {
        return tags.stream()
                .filter(tag -> JsonRead.text(tag, "name").filter(name::equals).isPresent())
                .flatMap(tag -> Odoo.id(tag, "id").stream())
                .findFirst();
    }
}
