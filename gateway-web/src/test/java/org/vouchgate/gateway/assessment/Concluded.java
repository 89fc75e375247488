package org.vouchgate.gateway.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedIssuer;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.Provenance;
import org.vouchgate.matching.Requirement;
import org.vouchgate.matching.Scorer;
import org.vouchgate.matching.Weights;
import org.vouchgate.skills.Attainment;
import org.vouchgate.skills.CredentialReference;
import org.vouchgate.skills.Level;
import org.vouchgate.skills.Outcome;
import org.vouchgate.skills.RecognisedSkill;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.Standing;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** Conclusions for tests: documents with every kind of part, and with none. */
public final class Concluded {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    public static final Requirement JAVA = requirement("Java", Importance.REQUIRED, Optional.of(2));
    public static final Requirement GLASS = requirement("Glass blowing", Importance.PREFERRED, Optional.empty());

    private static final SkillsTaxonomy STARTER = StarterVocabulary.load();

    private Concluded() {}

    /** These credentials, weighed with this profile. */
    public static AssessmentDocument document(
            String outcome, Optional<SkillProfile> profile, AssessedCredential... credentials) {
        return new AssessmentDocument(
                UUID.randomUUID(),
                UUID.randomUUID(),
                outcome,
                "every-check-passed",
                NOON,
                List.of(credentials),
                profile,
                profile.map(Concluded::match),
                Optional.empty());
    }

    /** Accepted credentials, and whose they are. */
    public static AssessmentDocument ofPerson(AssessedPerson person, AssessedCredential... credentials) {
        return new AssessmentDocument(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "verified",
                "several-people",
                NOON,
                List.of(credentials),
                Optional.empty(),
                Optional.empty(),
                Optional.of(person));
    }

    public static MatchReport match(SkillProfile profile) {
        return match(profile, JAVA, GLASS);
    }

    public static MatchReport match(SkillProfile profile, Requirement... requirements) {
        return new Scorer(STARTER).score(profile, List.of(requirements), Weights.standard(), NOON);
    }

    public static SkillProfile profile(SkillEvidence... evidence) {
        return new SkillProfile(List.of(evidence), List.of(), STARTER.version());
    }

    /** The same evidence, read from a credential inside the one it names. */
    public static SkillEvidence inside(SkillEvidence evidence, String part) {
        var was = evidence.credential();
        return new SkillEvidence(
                new CredentialReference(
                        was.index(), part, was.queryId(), was.id(), was.types(), was.issuer(), was.issuerName()),
                evidence.pointer(),
                evidence.source(),
                evidence.words(),
                evidence.identifier(),
                evidence.skill(),
                evidence.attainment());
    }

    /** Evidence for Java in the accepted credential of this index. */
    public static SkillEvidence java(int credential, Standing standing) {
        var java = STARTER.named("Java").get(0);
        return new SkillEvidence(
                new CredentialReference(
                        credential,
                        "",
                        "badge",
                        Optional.of("urn:uuid:1"),
                        List.of("Badge"),
                        "did:web:a.example",
                        Optional.empty()),
                "/credentialSubject/achievement/name",
                SkillEvidence.Source.NAME,
                "Java",
                Optional.empty(),
                Optional.of(new RecognisedSkill(java.uri(), java.label(), RecognisedSkill.By.NAME)),
                new Attainment(
                        standing,
                        Outcome.ASSESSED,
                        Optional.of(new Level("Advanced", 3, 4)),
                        Optional.of(NOON),
                        false));
    }

    public static AssessedCredential accepted(String title) {
        return credential(
                "accepted",
                Optional.of(title),
                Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "The issuer is on the list"));
    }

    public static AssessedCredential rejected() {
        return credential("rejected", Optional.empty(), Finding.failed(Reason.EXPIRED, "It has expired"));
    }

    public static AssessedCredential undetermined() {
        return credential(
                "undetermined", Optional.empty(), Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "Nobody answered"));
    }

    private static AssessedCredential credential(String verdict, Optional<String> title, Finding finding) {
        return new AssessedCredential(
                "badge",
                verdict,
                assurance(verdict),
                title,
                Optional.of("dc+sd-jwt"),
                List.of("https://college.example/badge"),
                Optional.of(new AssessedIssuer(
                        "did:web:college.example", Optional.empty(), Optional.of("College"), "did:web")),
                Optional.empty(),
                Optional.of(NOON),
                Optional.empty(),
                List.of(AssessedFinding.of(finding)),
                Optional.empty(),
                List.of());
    }

    private static String assurance(String verdict) {
        return switch (verdict) {
            case "accepted" -> "verified";
            case "rejected" -> "refused";
            default -> "unverifiable";
        };
    }

    /** The same credential with others inside it, and how far it can be relied on then. */
    public static AssessedCredential containing(AssessedCredential whole, String assurance, AssessedPart... parts) {
        return new AssessedCredential(
                whole.queryId(),
                whole.verdict(),
                assurance,
                whole.title(),
                whole.format(),
                whole.types(),
                whole.issuer(),
                whole.subjectBinding(),
                whole.validFrom(),
                whole.validUntil(),
                whole.findings(),
                whole.stated(),
                List.of(parts));
    }

    /** The same credential, saying this. */
    public static AssessedCredential stating(AssessedCredential whole, Stated stated) {
        return new AssessedCredential(
                whole.queryId(),
                whole.verdict(),
                whole.assurance(),
                whole.title(),
                whole.format(),
                whole.types(),
                whole.issuer(),
                whole.subjectBinding(),
                whole.validFrom(),
                whole.validUntil(),
                whole.findings(),
                Optional.of(stated),
                whole.parts());
    }

    public static AssessedCredential unknownIssuer() {
        return judged(
                "unverifiable",
                Finding.failed(
                        Reason.ISSUER_UNKNOWN,
                        "Nobody the employer relies on vouches for the issuer. If you rely on it, have it added to your"
                                + " trusted issuers"));
    }

    public static AssessedCredential selfIssued() {
        return judged(
                "self-asserted", Finding.failed(Reason.SELF_ISSUED, "The candidate states this about themselves"));
    }

    private static AssessedCredential judged(String assurance, Finding trust) {
        var whole = credential("rejected", Optional.empty(), trust);
        var signed = AssessedFinding.of(Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed by the issuer"));
        return new AssessedCredential(
                whole.queryId(),
                whole.verdict(),
                assurance,
                whole.title(),
                whole.format(),
                whole.types(),
                whole.issuer(),
                whole.subjectBinding(),
                whole.validFrom(),
                whole.validUntil(),
                List.of(signed, AssessedFinding.of(trust)),
                whole.stated(),
                whole.parts());
    }

    public static AssessedPart embedded(int place, AssessedCredential credential) {
        return new AssessedPart("/credentialSubject/verifiableCredential/" + place, "embedded-credential", credential);
    }

    public static AssessedPart endorsement(AssessedCredential credential) {
        return new AssessedPart("/endorsementJwt/0", "endorses-credential", credential);
    }

    private static Requirement requirement(String label, Importance importance, Optional<Integer> level) {
        var uri = StarterVocabulary.load().named(label).stream()
                .map(skill -> skill.uri())
                .findFirst();
        return new Requirement(
                "r-" + importance,
                uri,
                label,
                importance,
                1.5,
                level,
                Optional.empty(),
                List.of(),
                List.of(new Provenance("text", 3, 7, label)));
    }
}
