package org.vouchgate.gateway.recruiter.result;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.decision.Decide;
import org.vouchgate.gateway.decision.Decision;
import org.vouchgate.gateway.decision.NewDecision;
import org.vouchgate.gateway.platform.TypedText;
import org.vouchgate.words.Words;

/**
 * A decision as typed.
 *
 * @param mistakes what is wrong, in words, by field
 */
public record DecisionForm(String outcome, String reason, String seen, Map<String, String> mistakes) {

    public DecisionForm {
        mistakes = Map.copyOf(mistakes);
    }

    static DecisionForm blank() {
        return new DecisionForm("", "", "0", Map.of());
    }

    static DecisionForm of(MultivaluedMap<String, String> fields, Words words) {
        var form = new DecisionForm(
                text(fields, "outcome"), text(fields, "reason").strip(), text(fields, "seen"), Map.of());
        return new DecisionForm(form.outcome, form.reason, form.seen, form.mistakesIn(words));
    }

    private Map<String, String> mistakesIn(Words words) {
        var found = new LinkedHashMap<String, String>();
        if (known().isEmpty()) {
            found.put("outcome", words.say("decision.choose"));
        }
        TypedText.faultOf(reason, Decide.LONGEST_REASON)
                .ifPresent(fault -> found.put("reason", words.say("decision." + fault.key(), Decide.LONGEST_REASON)));
        return found;
    }

    /** The decision, if all of it can be used. */
    Optional<NewDecision> decision(boolean whileSealed) {
        return known().filter(outcome -> mistakes.isEmpty())
                .map(outcome -> new NewDecision(outcome, reason, whileSealed, number()));
    }

    private Optional<Decision.Outcome> known() {
        return Arrays.stream(Decision.Outcome.values())
                .filter(each -> each.wireName().equals(outcome))
                .findFirst();
    }

    /** What was changed by hand is a page nobody saw. */
    private int number() {
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
