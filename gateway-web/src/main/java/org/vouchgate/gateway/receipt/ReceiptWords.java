package org.vouchgate.gateway.receipt;

import java.util.ArrayList;
import java.util.List;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.Isolated;
import org.vouchgate.gateway.receipt.Receipt.Shared;
import org.vouchgate.gateway.wording.FindingWords;
import org.vouchgate.words.Words;

/** Says receipts in the reader's language. */
public final class ReceiptWords {

    private ReceiptWords() {}

    /** How the request ended. */
    public static String outcome(Words words, Receipt receipt) {
        return words.say("receipt.outcome." + receipt.state().replace('_', '-'));
    }

    /** What was concluded, and how sure that is. */
    public static List<String> concluded(Words words, Receipt receipt) {
        if (receipt.conclusion().isEmpty()) {
            return List.of(words.say("receipt.concluded.nothing"));
        }
        var conclusion = receipt.conclusion().get();
        if (conclusion.severalPeople()) {
            return List.of(words.say("receipt.concluded.several-people"));
        }
        if (!conclusion.compared()) {
            return List.of(words.say("receipt.concluded.nothing"));
        }
        var said = new ArrayList<String>();
        if (receipt.unscoredAt().isPresent()) {
            said.add(words.say("receipt.concluded.opted-out"));
        } else if (!conclusion.scored()) {
            said.add(words.say("receipt.concluded.no-scores"));
        } else {
            said.add(conclusion
                    .score()
                    .map(score -> words.say("receipt.concluded.score", words.number(score, 0)))
                    .orElseGet(() -> words.say("receipt.concluded.too-little")));
        }
        conclusion
                .coverage()
                .filter(coverage -> conclusion.scored())
                .ifPresent(coverage -> said.add(words.say("receipt.concluded.coverage", words.percent(coverage))));
        return said;
    }

    public static Badge verdict(Shared shared) {
        return Badge.ofCredential(
                shared.credential().verdict(), shared.credential().assurance());
    }

    public static String issuer(Words words, Shared shared) {
        return shared.issuer()
                .map(name -> words.say("receipt.from", Isolated.name(name)))
                .orElseGet(() -> words.say("receipt.from-nobody-proven"));
    }

    /** Which of its claims were asked for, and which it showed. */
    public static List<String> claims(Words words, Shared shared) {
        return ClaimWords.of(words, shared);
    }

    /** Why it was not verified, if so, and how those inside it fared. */
    public static List<String> reasons(Words words, Shared shared) {
        var said = new ArrayList<String>();
        shared.credential().findings().stream()
                .filter(finding ->
                        finding.answer().equals("failed") || finding.answer().equals("unknown"))
                .map(AssessedFinding::reason)
                .map(reason -> FindingWords.reason(words, reason))
                .distinct()
                .forEach(said::add);
        if (shared.inside() > 0) {
            said.add(words.say("receipt.inside", shared.inside(), shared.verifiedInside()));
        }
        return said;
    }
}
