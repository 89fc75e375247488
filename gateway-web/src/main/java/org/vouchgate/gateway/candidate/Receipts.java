package org.vouchgate.gateway.candidate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.candidate.CandidatePage.Receipt;
import org.vouchgate.gateway.candidate.CandidatePage.Shared;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.CredentialNames;
import org.vouchgate.gateway.pages.Moments;
import org.vouchgate.gateway.request.PresentationRequest;

/** Writes down for the candidate what was shared and what was concluded from it. */
final class Receipts {

    private Receipts() {}

    static Receipt of(PresentationRequest request, AssessmentDocument document) {
        return new Receipt(
                request.id().toString(),
                Moments.minute(document.judgedAt()),
                document.credentials().stream().map(Receipts::shared).toList(),
                concluded(document),
                Moments.day(request.purgeAt()));
    }

    private static Shared shared(AssessedCredential credential) {
        return new Shared(
                credential.title().orElseGet(() -> CredentialNames.ofTypes(credential.types())),
                credential
                        .issuer()
                        .filter(known -> isSigned(credential))
                        .flatMap(known -> credential.issuerName())
                        .orElse("an issuer that could not be proven"),
                Badge.ofCredential(credential.verdict(), credential.assurance()),
                reasons(credential));
    }

    private static List<String> reasons(AssessedCredential credential) {
        var own = credential.findings().stream()
                .filter(finding -> !finding.answer().equals("passed"))
                .map(finding -> finding.sentence().endsWith(".") ? finding.sentence() : finding.sentence() + ".");
        return Stream.concat(own, inside(credential).stream()).toList();
    }

    /** How the credentials inside fared, each of which was looked at by itself. */
    private static Optional<String> inside(AssessedCredential credential) {
        var embedded = credential.parts().stream()
                .filter(part -> !part.isEndorsement())
                .toList();
        var verified = embedded.stream()
                .filter(part -> part.credential().assurance().equals("verified"))
                .count();
        return embedded.isEmpty()
                ? Optional.empty()
                : Optional.of("With " + Moments.count(embedded.size(), "credential") + " inside; " + verified + " of "
                        + embedded.size() + " verified.");
    }

    private static boolean isSigned(AssessedCredential credential) {
        return credential.findings().stream()
                .anyMatch(finding ->
                        finding.check().equals("integrity") && finding.answer().equals("passed"));
    }

    private static String concluded(AssessmentDocument document) {
        if (document.isOfSeveralPeople()) {
            return "What you shared states different things about the person it belongs to, so nothing was concluded"
                    + " about your skills. Tell whoever asked you which of it is yours, so that they can ask again.";
        }
        return document.match()
                .map(match -> match.score()
                        .map(score -> "Your verified skills were held against the job’s requirements: "
                                + Math.round(score)
                                + " of 100 points. The number advises; a person decides.")
                        .orElse("Your verified skills were held against the job’s requirements. There was not enough"
                                + " evidence for a number, which is not a low number."))
                .orElse("Nothing was concluded about your skills.");
    }
}
