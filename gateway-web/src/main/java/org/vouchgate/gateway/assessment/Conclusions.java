package org.vouchgate.gateway.assessment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.CredentialRecheck;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;

/** What stored findings amount to, as the judge would put it. */
final class Conclusions {

    private Conclusions() {}

    /** {@code accepted}, {@code rejected} or {@code undetermined}. */
    static String of(List<AssessedFinding> findings) {
        var answers = new EnumMap<Check, Answer>(Check.class);
        for (var finding : findings) {
            answers.put(check(finding), answer(finding));
        }
        return CredentialRecheck.conclude(answers).name().toLowerCase(Locale.ROOT);
    }

    private static Check check(AssessedFinding finding) {
        return Arrays.stream(Check.values())
                .filter(check -> check.wireName().equals(finding.check()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no check is called " + finding.check()));
    }

    private static Answer answer(AssessedFinding finding) {
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.wireName().equals(finding.answer()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no answer is called " + finding.answer()));
    }
}
