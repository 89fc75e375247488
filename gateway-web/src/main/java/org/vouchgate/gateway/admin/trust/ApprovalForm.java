package org.vouchgate.gateway.admin.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.trust.Grounds;
import org.vouchgate.words.Words;

/** What an admin says about somebody to be relied on: for what, why, and until when. */
record ApprovalForm(List<String> types, Grounds grounds) {

    /** Types that every credential has: whoever names them has named none. */
    private static final Set<String> EVERYTHING = Set.of(
            "*",
            "VerifiableCredential",
            "https://www.w3.org/2018/credentials#VerifiableCredential",
            "https://www.w3.org/ns/credentials#VerifiableCredential");

    private static final int MOST_TYPES = 50;
    private static final int LONGEST_TYPE = 300;
    private static final int LONGEST_REASON = 1_000;

    static ApprovalForm read(TypedForm form, Instant now, Words words) {
        return new ApprovalForm(
                types(form, words),
                new Grounds(
                        Optional.of(form.required("reason", LONGEST_REASON)),
                        form.link("evidence"),
                        form.day("until", now)));
    }

    private static List<String> types(TypedForm form, Words words) {
        var types = new ArrayList<>(form.ticked("types"));
        form.lines("moreTypes", MOST_TYPES * LONGEST_TYPE).stream()
                .filter(type -> !types.contains(type))
                .forEach(types::add);
        if (types.isEmpty()) {
            form.wrong("moreTypes", words.say("issuers.mistake.no-type"));
        } else if (types.stream().anyMatch(EVERYTHING::contains)) {
            form.wrong("moreTypes", words.say("issuers.mistake.every-type"));
        } else if (types.size() > MOST_TYPES || types.stream().anyMatch(type -> type.length() > LONGEST_TYPE)) {
            form.wrong("moreTypes", words.say("issuers.mistake.types-too-long", MOST_TYPES, LONGEST_TYPE));
        }
        return List.copyOf(types);
    }
}
