package org.vouchgate.gateway.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Assurance;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessedPart;
import org.vouchgate.gateway.assessment.Stated;
import org.vouchgate.gateway.wording.CredentialNames;
import org.vouchgate.summary.CredentialLine;
import org.vouchgate.words.Words;

/** A credential and all that is inside it, in the summary's words. */
final class CredentialLines {

    private CredentialLines() {}

    static CredentialLine of(AssessedCredential credential, Words words) {
        return line(credential, "", words);
    }

    private static CredentialLine line(AssessedCredential credential, String role, Words words) {
        return new CredentialLine(
                role + title(credential, words),
                credential.issuerName().orElseGet(() -> words.say("credential.unreadable")),
                CredentialLine.Judgement.valueOf(credential.verdict().toUpperCase(Locale.ROOT)),
                named(Assurance.values(), credential.assurance(), Assurance::wireName),
                credential.findings().stream().map(CredentialLines::finding).toList(),
                notes(credential, words),
                credential.parts().stream().map(part -> part(part, words)).toList());
    }

    private static CredentialLine part(AssessedPart part, Words words) {
        var role = "credential.role." + part.role();
        return line(part.credential(), words.has(role) ? words.say(role) + ": " : "", words);
    }

    private static String title(AssessedCredential credential, Words words) {
        return credential.title().orElseGet(() -> CredentialNames.ofTypes(credential.types(), words));
    }

    private static List<String> notes(AssessedCredential credential, Words words) {
        var notes = new ArrayList<String>();
        credential.stated().ifPresent(stated -> {
            stated.remarks().forEach(remark -> notes.add(remark(remark, words)));
            if (stated.achievements().stream().anyMatch(Stated.Achieved::publisherOnly)) {
                notes.add(words.say("credential.publisher-only"));
            }
            stated.achievements().stream()
                    .flatMap(each -> each.definedBy().stream())
                    .distinct()
                    .forEach(who -> notes.add(words.say("credential.defined-by", who)));
        });
        return notes;
    }

    private static String remark(Stated.Remarked remark, Words words) {
        var key = "credential.remark." + remark.kind();
        return words.has(key) ? words.say(key) : remark.sentence() + ".";
    }

    private static Finding finding(AssessedCredential.AssessedFinding finding) {
        return new Finding(
                named(Check.values(), finding.check(), Check::wireName),
                named(Answer.values(), finding.answer(), Answer::wireName),
                named(Reason.values(), finding.reason(), Reason::wireName),
                finding.sentence());
    }

    private static <T> T named(T[] values, String name, Function<T, String> wireName) {
        return Arrays.stream(values)
                .filter(value -> wireName.apply(value).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
