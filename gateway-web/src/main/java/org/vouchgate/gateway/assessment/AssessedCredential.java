package org.vouchgate.gateway.assessment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.credential.Assurance;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.credential.badge.KnownAddress;

/**
 * One presented credential and everything that was found about it.
 *
 * @param queryId        the credential query it answers
 * @param verdict        {@code accepted}, {@code rejected} or {@code undetermined}
 * @param assurance      how far it can be relied on: {@code verified}, {@code partly-verified}, {@code self-asserted},
 *                       {@code unverifiable} or {@code refused}
 * @param title          what it is, in the issuer's words; only of accepted credentials
 * @param format         absent when it could not be read
 * @param types          empty when it could not be read
 * @param issuer         absent when it could not be read
 * @param subjectBinding {@code cryptographic}, {@code identifier-match} or {@code none}
 * @param stated         what it states beside skills; only of accepted credentials
 * @param parts          the credentials inside it, each concluded upon in its own right
 */
@Schema(name = "AssessedCredential")
public record AssessedCredential(
        String queryId,
        String verdict,
        String assurance,
        Optional<String> title,
        Optional<String> format,
        List<String> types,
        Optional<AssessedIssuer> issuer,
        Optional<String> subjectBinding,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        List<AssessedFinding> findings,
        Optional<Stated> stated,
        List<AssessedPart> parts) {

    /**
     * Who signed.
     *
     * @param identifier what the key proves
     * @param claimed    what the credential says; believed only where it equals the identifier
     * @param keySource  how the key was found
     */
    @Schema(name = "AssessedIssuer")
    public record AssessedIssuer(String identifier, Optional<String> claimed, Optional<String> name, String keySource) {

        static AssessedIssuer of(Issuer issuer) {
            return new AssessedIssuer(
                    issuer.identifier(),
                    issuer.claimed(),
                    issuer.name(),
                    issuer.keySource().wireName());
        }
    }

    /**
     * The answer to one check.
     *
     * @param asked what each source of trust said; empty for every check but {@code issuer-trust}
     * @param asOf  when a later look found it out; absent for what was found out when the answer came
     */
    @Schema(name = "Finding")
    public record AssessedFinding(
            String check,
            String answer,
            String reason,
            String sentence,
            List<AssessedSource> asked,
            Optional<Instant> asOf) {

        public AssessedFinding {
            // Assessments that were kept before sources were told apart have none.
            asked = asked == null ? List.of() : List.copyOf(asked);
            asOf = asOf == null ? Optional.empty() : asOf;
        }

        static AssessedFinding of(Finding finding) {
            return of(finding, Optional.empty());
        }

        static AssessedFinding of(Finding finding, Optional<Instant> asOf) {
            return new AssessedFinding(
                    finding.check().wireName(),
                    finding.answer().wireName(),
                    finding.reason().wireName(),
                    finding.sentence(),
                    finding.asked().stream().map(AssessedSource::of).toList(),
                    asOf);
        }
    }

    public AssessedCredential {
        types = List.copyOf(types);
        findings = List.copyOf(findings);
        parts = List.copyOf(parts);
    }

    /** Every finding about it and about the credentials inside it, but for those about endorsements. */
    public Stream<AssessedFinding> allFindings() {
        return Stream.concat(
                findings.stream(),
                parts.stream()
                        .filter(part -> !part.isEndorsement())
                        .flatMap(part -> part.credential().allFindings()));
    }

    /** The finding that says which list vouches for the issuer, if one does. */
    public Optional<String> vouchedBy() {
        return findings.stream()
                .filter(finding -> finding.check().equals("issuer-trust")
                        && finding.answer().equals("passed"))
                .map(AssessedFinding::sentence)
                .findFirst();
    }

    /** What to call the issuer. Anybody can write any name into a certificate, so it is repeated as a name only if vouched for. */
    public Optional<String> issuerName() {
        return issuer.map(signer -> {
            var name = signer.name().orElse(signer.identifier());
            boolean certified = signer.keySource().equals(Issuer.KeySource.X5C.wireName());
            return certified && vouchedBy().isEmpty() ? "Unknown issuer, calling itself " + name : name;
        });
    }

    static AssessedCredential of(String queryId, Verdict verdict, Known known) {
        var parts = verdict.parts().stream()
                .map(part -> AssessedPart.of(part, known))
                .toList();
        return verdict.<AssessedCredential>fold(
                        accepted -> accepted(queryId, accepted, known, parts),
                        rejected -> outlined(queryId, verdict, "rejected", rejected.about(), parts),
                        undetermined -> outlined(queryId, verdict, "undetermined", undetermined.about(), parts))
                .naming(known.issuerNames());
    }

    /** The same, with the name the employer's lists give the issuer where its key proves an identifier and nothing else. */
    AssessedCredential naming(Map<String, String> registered) {
        var named = issuer.map(signer -> new AssessedIssuer(
                signer.identifier(),
                signer.claimed(),
                verdict.equals("accepted")
                        ? signer.name().or(() -> Optional.ofNullable(registered.get(signer.identifier())))
                        : signer.name(),
                signer.keySource()));
        return like(verdict, assurance, named, findings, parts);
    }

    /**
     * What there would be to say if the open questions were answered well; to be kept sealed, and told by {@link #asTold}
     * until they are.
     */
    static AssessedCredential inAdvance(
            String queryId, VerifiedCredential credential, List<Finding> findings, Known known) {
        var parts = credential.parts().stream()
                .map(part -> AssessedPart.of(part, known))
                .toList();
        return of(queryId, "undetermined", credential, findings, known, parts).naming(known.issuerNames());
    }

    /** What may be said of it as it stands: of one that is not accepted nothing that its issuer wrote. */
    AssessedCredential asTold() {
        return verdict.equals("accepted")
                ? this
                : new AssessedCredential(
                        queryId,
                        verdict,
                        verdict.equals("undetermined") ? Assurance.UNVERIFIABLE.wireName() : assurance,
                        Optional.empty(),
                        format,
                        types,
                        issuer,
                        Optional.empty(),
                        validFrom,
                        validUntil,
                        findings,
                        Optional.empty(),
                        parts);
    }

    /** The same, with these inside it. */
    AssessedCredential containing(List<AssessedPart> inside) {
        return like(verdict, assurance, issuer, findings, inside);
    }

    /**
     * The same, after another look.
     *
     * @param embedded   how far the learner's credentials inside it can be relied on now
     * @param selfIssued whether it speaks about its own issuer
     */
    AssessedCredential standing(
            String newVerdict, List<AssessedFinding> newFindings, List<String> embedded, boolean selfIssued) {
        var failures = Arrays.stream(Reason.values())
                .filter(reason -> newFindings.stream()
                        .anyMatch(finding -> finding.answer().equals("failed")
                                && finding.reason().equals(reason.wireName())))
                .toList();
        var newAssurance = Assurance.after(failures, embedded, selfIssued).wireName();
        return like(newVerdict, newAssurance, issuer, newFindings, parts);
    }

    /** The same, but for what may change. */
    private AssessedCredential like(
            String newVerdict,
            String newAssurance,
            Optional<AssessedIssuer> signer,
            List<AssessedFinding> found,
            List<AssessedPart> inside) {
        return new AssessedCredential(
                queryId,
                newVerdict,
                newAssurance,
                title,
                format,
                types,
                signer,
                subjectBinding,
                validFrom,
                validUntil,
                found,
                stated,
                inside);
    }

    private static AssessedCredential accepted(
            String queryId, Verdict.Accepted accepted, Known known, List<AssessedPart> parts) {
        return of(queryId, "accepted", accepted.credential(), accepted.findings(), known, parts);
    }

    private static AssessedCredential of(
            String queryId,
            String verdict,
            VerifiedCredential credential,
            List<Finding> findings,
            Known known,
            List<AssessedPart> parts) {
        Credential content = credential.content();
        var recipient = KnownAddress.matching(content, known.addresses());
        return new AssessedCredential(
                queryId,
                verdict,
                Assurance.of(credential).wireName(),
                CredentialTitle.of(content),
                Optional.of(content.format().identifier()),
                content.types(),
                Optional.of(AssessedIssuer.of(content.issuer())),
                Optional.of(binding(content, recipient).wireName()),
                content.validFrom(),
                content.validUntil(),
                findings(findings),
                Optional.of(Stated.of(credential, recipient)),
                parts);
    }

    /** A proven key says most; a matched address says something only where there is nothing better (OB-08, D16). */
    private static SubjectBinding binding(Credential content, KnownAddress.Strength recipient) {
        return content.subjectBinding() == SubjectBinding.NONE ? recipient.binding() : content.subjectBinding();
    }

    private static AssessedCredential outlined(
            String queryId, Verdict verdict, String word, CredentialOutline about, List<AssessedPart> parts) {
        return new AssessedCredential(
                queryId,
                word,
                Assurance.of(verdict).wireName(),
                Optional.empty(),
                about.format().map(format -> format.identifier()),
                about.types(),
                about.issuer().map(AssessedIssuer::of),
                Optional.empty(),
                about.validFrom(),
                about.validUntil(),
                findings(verdict.findings()),
                Optional.empty(),
                parts);
    }

    private static List<AssessedFinding> findings(List<Finding> findings) {
        return findings.stream().map(AssessedFinding::of).toList();
    }
}
