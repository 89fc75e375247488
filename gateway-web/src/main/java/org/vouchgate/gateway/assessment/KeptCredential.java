package org.vouchgate.gateway.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Assurance;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.CredentialRecheck;
import org.vouchgate.credential.Finding;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.skills.CredentialReference;
import org.vouchgate.skills.SetAside;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillProfile;

/**
 * One credential of an answer as it is kept for a later look, with those inside it.
 *
 * @param assessed   what is said of it, or will be once it is accepted; without those inside it
 * @param outline    where its status is published, and who vouches for what
 * @param skills     what it shows by itself, counted as if it were the only one; absent if it was rejected
 * @param parts      the credentials inside it
 * @param authorises by their places, what of the transaction data its holder's proof authorises
 */
public record KeptCredential(
        AssessedCredential assessed,
        KeptOutline outline,
        Optional<SkillProfile> skills,
        List<KeptPart> parts,
        List<Integer> authorises) {

    public KeptCredential {
        // What was kept before parts were looked at again has none here, and lists them in what is said of it.
        parts = parts == null ? List.of() : List.copyOf(parts);
        authorises = authorises == null ? List.of() : List.copyOf(authorises);
    }

    /** One with nothing inside it, which authorises nothing. */
    public static KeptCredential of(AssessedCredential assessed, KeptOutline outline, Optional<SkillProfile> skills) {
        return new KeptCredential(assessed, outline, skills, List.of(), List.of());
    }

    KeptCredential authorising(List<Integer> places) {
        return new KeptCredential(assessed, outline, skills, parts, places);
    }

    public CredentialOutline about() {
        return outline.opened();
    }

    /** Whether anything is to be found out about it by asking again. */
    public boolean isUndetermined() {
        return assessed.verdict().equals("undetermined");
    }

    public boolean isAccepted() {
        return assessed.verdict().equals("accepted");
    }

    public boolean isRejected() {
        return assessed.verdict().equals("rejected");
    }

    /** Those remote questions about it that stayed open. */
    public Set<Check> openQuestions() {
        return assessed.findings().stream()
                .filter(finding -> isUndetermined() && finding.answer().equals("unknown"))
                .flatMap(finding -> CredentialRecheck.REMOTE.stream()
                        .filter(check -> check.wireName().equals(finding.check())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** It, and every credential inside it. */
    public Stream<KeptCredential> tree() {
        return Stream.concat(
                Stream.of(this),
                parts.stream().flatMap(part -> part.credential().tree()));
    }

    /**
     * The same after another look at it and at those inside it. What was known is not forgotten because nobody answers now.
     *
     * @param asking what is found out about one of them now
     */
    public KeptCredential after(Function<KeptCredential, List<Finding>> asking, Instant at) {
        var inside = parts.stream().map(part -> part.after(asking, at)).toList();
        var fresh = asking.apply(this);
        var findings = assessed.findings().stream()
                .map(before -> fresh.stream()
                        .filter(finding -> replaces(finding, before))
                        .findFirst()
                        .map(finding -> AssessedFinding.of(finding, Optional.of(at)))
                        .orElse(before))
                .toList();
        var embedded = inside.stream()
                .filter(part -> !part.isEndorsement())
                .map(part -> part.credential().assurance())
                .toList();
        return new KeptCredential(
                assessed.standing(Conclusions.of(findings), findings, embedded, outline.selfIssued()),
                outline,
                skills,
                inside,
                authorises);
    }

    private static boolean replaces(Finding finding, AssessedFinding before) {
        return finding.check().wireName().equals(before.check())
                && !before.answer().equals("failed")
                && (finding.answer() != Answer.UNKNOWN || before.answer().equals("unknown"));
    }

    private String assurance() {
        return isUndetermined() ? Assurance.UNVERIFIABLE.wireName() : assessed.assurance();
    }

    /** What may be said of it and of those inside it as they stand. */
    public AssessedCredential told(Map<String, String> names) {
        var inside = parts.stream()
                .map(part -> new AssessedPart(
                        part.pointer(), part.role(), part.credential().told(names)))
                .toList();
        return (inside.isEmpty() ? assessed : assessed.containing(inside))
                .naming(names)
                .asTold();
    }

    /** What it and the accepted credentials inside it show. */
    public SkillProfile showing() {
        var own = skills.orElseThrow();
        var evidence = new ArrayList<SkillEvidence>(own.evidence());
        var setAside = new ArrayList<SetAside>(own.setAside());
        for (var part : parts) {
            if (!part.isEndorsement()) {
                setAside.removeIf(aside -> isAbout(aside, part));
                if (part.credential().isAccepted()) {
                    var shown = part.credential().showing();
                    evidence.addAll(shown.evidence());
                    setAside.addAll(shown.setAside());
                } else {
                    setAside.add(new SetAside(reference(), part.pointer(), "", SetAside.Why.NOT_VERIFIED_ON_ITS_OWN));
                }
            }
        }
        return new SkillProfile(evidence, setAside, own.taxonomyVersion());
    }

    private boolean isAbout(SetAside aside, KeptPart part) {
        return aside.why() == SetAside.Why.NOT_VERIFIED_ON_ITS_OWN
                && aside.pointer().equals(part.pointer())
                && aside.credential().part().equals(reference().part());
    }

    private CredentialReference reference() {
        return new CredentialReference(
                0,
                outline.place(),
                assessed.queryId(),
                Optional.empty(),
                assessed.types(),
                assessed.issuer()
                        .map(AssessedCredential.AssessedIssuer::identifier)
                        .orElse(""),
                assessed.issuer().flatMap(AssessedCredential.AssessedIssuer::name));
    }
}
