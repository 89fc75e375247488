package org.vouchgate.acceptance.conformance;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vouchgate.acceptance.line.Asked;

/**
 * What became of one module, by both records.
 *
 * @param result     the suite's: PASSED, REVIEW, WARNING, FAILED, SKIPPED; or how far it came
 * @param complaints the suite's warnings and failures
 * @param state      the gateway's
 * @param reasons    of the gateway's checks that failed
 */
record Outcome(
        Variant variant, String module, String result, List<String> complaints, String state, List<String> reasons) {

    private static final Set<String> ENDED = Set.of("verified", "not_verified", "undetermined");

    static Outcome of(Variant variant, String module, JsonObject info, List<JsonObject> log, Asked asked) {
        var complaints = log.stream()
                .filter(entry -> Set.of("WARNING", "FAILURE").contains(entry.getString("result", "")))
                .map(entry -> entry.getString("result") + " " + entry.getString("src", "") + ": "
                        + entry.getString("msg", ""))
                .toList();
        var ended = info.getString("status").equals("FINISHED") && info.containsKey("result");
        var state = asked.state();
        return new Outcome(
                variant,
                module,
                ended ? info.getString("result") : info.getString("status"),
                complaints,
                state,
                ENDED.contains(state) ? asked.failures() : List.of());
    }

    /** What is not as it has to be; empty if everything is. */
    List<String> problems() {
        var wanted = Wanted.of(module);
        var problems = new ArrayList<>(complaints);
        expect(problems, "the suite's result", wanted.isPresent() ? "PASSED" : "REVIEW", result);
        expect(problems, "the gateway's state", wanted.isPresent() ? "not_verified" : "verified", state);
        expect(
                problems,
                "the gateway's reasons",
                wanted.map(reason -> List.of(reason.wireName())).orElse(List.of()),
                reasons);
        return List.copyOf(problems);
    }

    private static void expect(List<String> problems, String what, Object wanted, Object is) {
        if (!wanted.equals(is)) {
            problems.add(what + ": " + is + " instead of " + wanted);
        }
    }
}
