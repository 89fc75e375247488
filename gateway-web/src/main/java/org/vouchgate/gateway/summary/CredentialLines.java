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
import org.vouchgate.summary.CredentialLine;

/** A credential and all that is inside it, in the summary's words. */
final class CredentialLines {

    private CredentialLines() {}

    static CredentialLine of(AssessedCredential credential) {
        return line(credential, "");
    }

    private static CredentialLine line(AssessedCredential credential, String role) {
        return new CredentialLine(
                role + title(credential),
                credential.issuerName().orElse("An issuer that could not be read"),
                CredentialLine.Judgement.valueOf(credential.verdict().toUpperCase(Locale.ROOT)),
                named(Assurance.values(), credential.assurance(), Assurance::wireName),
                credential.findings().stream().map(CredentialLines::finding).toList(),
                notes(credential),
                credential.parts().stream().map(CredentialLines::part).toList());
    }

    private static CredentialLine part(AssessedPart part) {
        var role = switch (part.role()) {
            case "endorses-issuer" -> "For the issuer: ";
            case "endorses-achievement" -> "For this kind of achievement: ";
            case "endorses-credential" -> "For this credential: ";
            default -> "";
        };
        return line(part.credential(), role);
    }

    private static String title(AssessedCredential credential) {
        return credential
                .title()
                .orElseGet(() -> credential.types().stream()
                        .filter(type -> !type.equals("VerifiableCredential"))
                        .findFirst()
                        .orElse("A credential"));
    }

    private static List<String> notes(AssessedCredential credential) {
        var notes = new ArrayList<String>();
        credential.stated().ifPresent(stated -> {
            stated.remarks().forEach(remark -> notes.add(remark.sentence() + "."));
            if (stated.achievements().stream().anyMatch(Stated.Achieved::publisherOnly)) {
                notes.add("Some of it is stated by the publisher of the record alone, without credentials of its own.");
            }
            if (stated.achievements().stream().anyMatch(each -> each.definedBy().isPresent())) {
                notes.add("What was achieved was defined by somebody else than its issuer.");
            }
        });
        return notes;
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
