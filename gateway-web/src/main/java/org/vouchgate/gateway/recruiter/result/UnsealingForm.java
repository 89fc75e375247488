package org.vouchgate.gateway.recruiter.result;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.blind.ReviewBlindly;
import org.vouchgate.gateway.blind.Unsealing.Ground;
import org.vouchgate.gateway.platform.TypedText;
import org.vouchgate.words.Words;

/**
 * Why somebody wants to know who a candidate is, as typed.
 *
 * @param read     whether they say that they have read what the candidate shows
 * @param mistakes what is wrong, in words, by field
 */
public record UnsealingForm(String ground, String why, boolean read, Map<String, String> mistakes) {

    public UnsealingForm {
        mistakes = Map.copyOf(mistakes);
    }

    static UnsealingForm blank() {
        return new UnsealingForm("", "", false, Map.of());
    }

    static UnsealingForm of(MultivaluedMap<String, String> fields, Words words) {
        var form = new UnsealingForm(
                text(fields, "ground"), text(fields, "why").strip(), fields.containsKey("read"), Map.of());
        return new UnsealingForm(form.ground, form.why, form.read, form.mistakesIn(words));
    }

    private Map<String, String> mistakesIn(Words words) {
        var found = new LinkedHashMap<String, String>();
        if (known().isEmpty()) {
            found.put("ground", words.say("blind.choose"));
        }
        TypedText.faultOf(why, ReviewBlindly.LONGEST_REASON)
                .ifPresent(
                        fault -> found.put("why", words.say("decision." + fault.key(), ReviewBlindly.LONGEST_REASON)));
        if (!read) {
            found.put("read", words.say("blind.read-first"));
        }
        return found;
    }

    Optional<Ground> known() {
        return Arrays.stream(Ground.values())
                .filter(each -> each.wireName().equals(ground))
                .findFirst();
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
