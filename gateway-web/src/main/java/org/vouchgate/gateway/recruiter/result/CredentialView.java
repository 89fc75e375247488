package org.vouchgate.gateway.recruiter.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.Issuer;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedIssuer;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.wording.CredentialNames;
import org.vouchgate.words.Words;

/**
 * One presented credential and what was found about it.
 *
 * @param issuer   what its key proved about who issued it
 * @param sense    what the verdict means, where the word alone could mislead
 * @param binding  how strongly presenter and subject are known to be one person
 * @param validity in what time it is valid
 * @param counts   how many of its checks came out how
 * @param stated   what it states beside skills
 * @param inside   the credentials inside it
 */
public record CredentialView(
        String title,
        String kind,
        Badge verdict,
        Optional<String> sense,
        IssuerView issuer,
        Optional<String> binding,
        Optional<String> validity,
        List<CheckLine> checks,
        String counts,
        StatedView stated,
        InsideView inside) {

    /**
     * Who issued it.
     *
     * @param name    as its key proved it; absent if nothing is proven
     * @param id      the identifier, where the issuer goes by a name
     * @param unknown whether it merely calls itself so, and nobody vouches for it
     * @param vouched the lists that vouch for it
     * @param said    in English what vouches for it, where the lists were not kept apart
     * @param warning whether the credential names an issuer that was not proven
     */
    public record IssuerView(
            Optional<String> name,
            Optional<String> id,
            boolean unknown,
            List<CheckLine.Source> vouched,
            Optional<String> said,
            boolean warning) {

        public IssuerView {
            vouched = List.copyOf(vouched);
        }

        static IssuerView of(Words words, AssessedCredential credential) {
            var issuer = credential.issuer().filter(known -> isSigned(credential));
            var sources = trust(credential)
                    .flatMap(finding -> finding.asked().stream())
                    .filter(source -> source.outcome().equals("matched"))
                    .map(source -> CheckLine.Source.of(words, source))
                    .toList();
            return new IssuerView(
                    issuer.map(known -> known.name().orElse(known.identifier())),
                    issuer.filter(known -> known.name().isPresent()).map(AssessedIssuer::identifier),
                    issuer.filter(known -> known.keySource().equals(Issuer.KeySource.X5C.wireName())
                                    && credential.vouchedBy().isEmpty())
                            .isPresent(),
                    sources,
                    credential.vouchedBy().filter(said -> sources.isEmpty()),
                    issuer.filter(IssuerView::claimsAnother).isPresent());
        }

        private static Stream<AssessedFinding> trust(AssessedCredential credential) {
            return credential.findings().stream()
                    .filter(finding -> finding.check().equals("issuer-trust"))
                    .filter(finding -> finding.answer().equals("passed"));
        }

        /** Without a good signature nothing that the credential says of its issuer is worth repeating. */
        private static boolean isSigned(AssessedCredential credential) {
            return credential.findings().stream()
                    .anyMatch(finding -> finding.check().equals("integrity")
                            && finding.answer().equals("passed"));
        }

        private static boolean claimsAnother(AssessedIssuer issuer) {
            return issuer.claimed()
                    .filter(claimed -> !claimed.equals(issuer.identifier()))
                    .isPresent();
        }
    }

    public CredentialView {
        checks = List.copyOf(checks);
    }

    /** Whether there is nothing about it that a reader has to look at. */
    public boolean isGood() {
        return verdict.tone().equals("good");
    }

    public static CredentialView of(Words words, AssessedCredential credential) {
        var type = CredentialNames.ofTypes(credential.types());
        return new CredentialView(
                credential.title().orElse(type),
                Stream.concat(
                                credential.title().map(title -> type).stream(),
                                credential.format().map(CredentialNames::ofFormat).stream())
                        .reduce((one, other) -> one + " · " + other)
                        .orElseGet(() -> words.say("credential.unreadable")),
                Badge.ofCredential(credential.verdict(), credential.assurance()),
                InsideView.sense(words, credential),
                IssuerView.of(words, credential),
                credential.subjectBinding().map(binding -> words.say("credential.binding." + binding)),
                validity(words, credential),
                credential.findings().stream()
                        .map(finding -> CheckLine.of(words, finding))
                        .toList(),
                CheckLine.count(words, credential.findings()),
                StatedView.of(words, credential),
                InsideView.of(words, credential));
    }

    private static Optional<String> validity(Words words, AssessedCredential credential) {
        var from = credential.validFrom().map(words::day);
        var until = credential.validUntil().map(words::day);
        if (from.isPresent() && until.isPresent()) {
            return Optional.of(words.say("credential.valid.from-until", from.get(), until.get()));
        }
        return from.map(day -> words.say("credential.valid.from", day))
                .or(() -> until.map(day -> words.say("credential.valid.until", day)));
    }
}
