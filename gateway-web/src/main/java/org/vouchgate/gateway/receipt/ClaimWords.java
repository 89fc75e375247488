package org.vouchgate.gateway.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouchgate.gateway.pages.Isolated;
import org.vouchgate.gateway.receipt.Receipt.Asked;
import org.vouchgate.gateway.receipt.Receipt.Shared;
import org.vouchgate.gateway.wording.CredentialNames;
import org.vouchgate.words.Words;

/** Says which claims of a credential were asked for, and which of them it showed. */
final class ClaimWords {

    private ClaimWords() {}

    static List<String> of(Words words, Shared shared) {
        if (shared.whole()) {
            return List.of(words.say("receipt.claims.whole"));
        }
        var asked = shared.asked().map(Asked::claims).orElse(List.of());
        var said = new ArrayList<String>();
        if (!asked.isEmpty()) {
            said.add(words.say("receipt.claims.some", words.list(names(asked, words))));
        }
        shared.shown().ifPresent(shown -> {
            if (!shown.isEmpty()) {
                said.add(words.say("receipt.claims.shown", words.list(names(shown, words))));
            }
            var withheld =
                    asked.stream().filter(claim -> !isAmong(claim, shown)).toList();
            if (!withheld.isEmpty()) {
                said.add(words.say("receipt.claims.withheld", words.list(names(withheld, words))));
            }
        });
        boolean alwaysShown = shared.asked().isPresent() || shared.shown().isPresent();
        return said.isEmpty() && alwaysShown ? List.of(words.say("receipt.claims.none")) : said;
    }

    /** Whether a claim, something in it, or what it is in was shown. */
    private static boolean isAmong(List<String> claim, List<List<String>> shown) {
        var steps = told(claim).toList();
        return shown.stream().anyMatch(other -> {
            int both = Math.min(steps.size(), other.size());
            return steps.subList(0, both).equals(other.subList(0, both));
        });
    }

    /** What people call claims: each by its last step that is a name. */
    private static List<String> names(List<List<String>> claims, Words words) {
        return claims.stream()
                .flatMap(claim -> told(claim).reduce((first, second) -> second).stream())
                .map(name -> Isolated.name(CredentialNames.ofClaim(name, words)))
                .distinct()
                .toList();
    }

    private static Stream<String> told(List<String> claim) {
        return claim.stream().filter(step -> !step.matches("[*]|[0-9]+"));
    }
}
