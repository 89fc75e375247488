package org.vouchgate.gateway.recruiter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.pages.Advice;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.CredentialNames;
import org.vouchgate.gateway.pages.Moments;

/**
 * One presented credential and what was found about it.
 *
 * @param issuer   as its key proved it, or that nothing was proven
 * @param issuerId the identifier, where the issuer goes by a name
 * @param vouched  who vouches for the issuer
 * @param warning  if the credential names an issuer that was not proven
 * @param sense    what the verdict means, where the word alone could mislead
 * @param binding  how strongly presenter and subject are known to be one person
 * @param validity in what time it is valid
 * @param stated   what it states beside skills
 * @param inside   the credentials inside it
 */
public record CredentialCard(
        String title,
        String kind,
        Badge verdict,
        Optional<String> sense,
        String issuer,
        Optional<String> issuerId,
        Optional<String> vouched,
        Optional<String> warning,
        Optional<String> binding,
        Optional<String> validity,
        List<Line> findings,
        StatedView stated,
        Inside inside) {

    /** The answer to one check. */
    public record Line(String question, Badge answer, String sentence, Optional<String> next) {

        static Line of(AssessedFinding finding) {
            return new Line(
                    Advice.question(finding.check()),
                    Badge.ofAnswer(finding.answer(), finding.reason()),
                    Standing.sentence(finding.sentence())
                            + finding.asOf()
                                    .map(at -> " Found out later, on " + Moments.minute(at) + ".")
                                    .orElse(""),
                    finding.answer().equals("passed") ? Optional.empty() : Advice.next(finding.reason()));
        }
    }

    public CredentialCard {
        findings = List.copyOf(findings);
    }

    public static CredentialCard of(AssessedCredential credential) {
        var type = CredentialNames.ofTypes(credential.types());
        var issuer = credential.issuer().filter(known -> isSigned(credential));
        return new CredentialCard(
                credential.title().orElse(type),
                Stream.concat(
                                credential.title().map(title -> type).stream(),
                                credential.format().map(CredentialNames::ofFormat).stream())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse("It could not be read"),
                Badge.ofCredential(credential.verdict(), credential.assurance()),
                Inside.sense(credential),
                issuer.flatMap(known -> credential.issuerName())
                        .orElse("Not proven: the signature does not say who issued it"),
                issuer.filter(known -> known.name().isPresent()).map(AssessedCredential.AssessedIssuer::identifier),
                credential.vouchedBy().map(Standing::sentence),
                issuer.filter(CredentialCard::claimsAnother)
                        .map(known ->
                                "The credential itself names another issuer, which its signature does not prove."),
                credential.subjectBinding().map(CredentialCard::binding),
                validity(credential),
                credential.findings().stream().map(Line::of).toList(),
                StatedView.of(credential),
                Inside.of(credential));
    }

    /** Without a good signature nothing that the credential says of its issuer is worth repeating. */
    private static boolean isSigned(AssessedCredential credential) {
        return credential.findings().stream()
                .anyMatch(finding ->
                        finding.check().equals("integrity") && finding.answer().equals("passed"));
    }

    private static boolean claimsAnother(AssessedCredential.AssessedIssuer issuer) {
        return issuer.claimed()
                .filter(claimed -> !claimed.equals(issuer.identifier()))
                .isPresent();
    }

    private static String binding(String wireName) {
        return switch (wireName) {
            case "cryptographic" -> "Presented by the person it was issued to, proven by their key.";
            case "identifier-match" -> "Presented by somebody with the same identifier as the person it is about.";
            default -> "Nothing ties the presenter to the person it is about.";
        };
    }

    private static Optional<String> validity(AssessedCredential credential) {
        var from = credential.validFrom().map(at -> "from " + Moments.day(at));
        var until = credential.validUntil().map(at -> "until " + Moments.day(at));
        return Stream.concat(from.stream(), until.stream())
                .reduce((one, other) -> one + " " + other)
                .map(words -> "Valid " + words);
    }
}
