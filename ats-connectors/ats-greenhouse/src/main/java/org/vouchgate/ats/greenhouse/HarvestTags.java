package org.vouchgate.ats.greenhouse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/**
 * Candidate tags: a dictionary of the whole organization's, and what of it is applied to whom. What is there is read
 * first, so all of it may be repeated.
 */
record HarvestTags(Harvest harvest, CandidateReport report, String prefix) {

    private static final int MOST = 5_000;

    StepOutcome set() {
        return new HarvestSearch(harvest)
                .candidate(report.target(), this::set, () -> HarvestSearch.UNKNOWN, Function.identity());
    }

    /** Ids of the tag that says how it stands, and of those that said otherwise, as far as they are in the dictionary. */
    Reading<List<JsonObject>> ours() {
        var stem = Wording.tagStem(prefix, report);
        return harvest.list(
                "/candidate_tags",
                "",
                tag -> JsonRead.text(tag, "name")
                        .filter(name -> name.startsWith(stem))
                        .isPresent(),
                MOST);
    }

    Reading<List<JsonObject>> applied(long candidate) {
        return harvest.list("/applied_candidate_tags", "candidate_ids=" + candidate, any -> true, MOST);
    }

    String wanted() {
        return Wording.tag(prefix, report);
    }

    private StepOutcome set(long candidate) {
        return ours().fold(
                        ours -> applied(candidate)
                                .fold(
                                        applied -> set(candidate, ours.value(), applied.value()),
                                        gone -> HarvestSearch.UNKNOWN,
                                        failed -> failed.outcome()),
                        gone -> HarvestSearch.UNKNOWN,
                        failed -> failed.outcome());
    }

    private StepOutcome set(long candidate, List<JsonObject> ours, List<JsonObject> applied) {
        var known = ours.stream()
                .filter(tag ->
                        JsonRead.text(tag, "name").filter(wanted()::equals).isPresent())
                .flatMap(tag -> JsonRead.text(tag, "id").stream())
                .filter(Harvest::isId)
                .findFirst();
        var tag = known.<StepOutcome>map(Done::new).orElseGet(this::define);
        if (!(tag instanceof Done done) || !Harvest.isId(done.externalRef())) {
            return tag;
        }
        var put = applied.stream().anyMatch(one -> isOf(one, done.externalRef()))
                ? done
                : apply(candidate, done.externalRef());
        return put instanceof Done ? withdraw(done.externalRef(), ours, applied) : put;
    }

    private StepOutcome define() {
        var body = Json.createObjectBuilder().add("name", wanted()).build();
        return harvest.write("POST", "/candidate_tags", body, true);
    }

    private StepOutcome apply(long candidate, String tag) {
        var body = Json.createObjectBuilder()
                .add("candidate_id", candidate)
                .add("candidate_tag_id", Long.parseLong(tag))
                .build();
        return harvest.write("POST", "/applied_candidate_tags", body, true);
    }

    private StepOutcome withdraw(String wanted, List<JsonObject> ours, List<JsonObject> applied) {
        var stale = ours.stream()
                .flatMap(tag -> JsonRead.text(tag, "id").stream())
                .filter(id -> !id.equals(wanted))
                .toList();
        for (var one : applied) {
            var id = JsonRead.text(one, "id").filter(Harvest::isId);
            if (id.isPresent() && stale.stream().anyMatch(tag -> isOf(one, tag))) {
                var address = harvest.settings().harvest("/applied_candidate_tags/" + id.get());
                var outcome = harvest.write(AtsRequest.of("DELETE", address), true, answered -> new Done("-"));
                if (!(outcome instanceof Done || isGone(outcome))) {
                    return outcome;
                }
            }
        }
        return new Done("-");
    }

    private static boolean isGone(StepOutcome outcome) {
        return outcome instanceof Refused refused && refused.code() == Refusal.NOT_FOUND;
    }

    static boolean isOf(JsonObject applied, String tag) {
        return JsonRead.text(applied, "candidate_tag_id").filter(tag::equals).isPresent();
    }
}
