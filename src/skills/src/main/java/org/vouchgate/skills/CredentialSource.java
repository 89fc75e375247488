package org.vouchgate.skills;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.skills.badge.LearningRecord;
import org.vouchgate.skills.badge.Node;

/**
 * A credential with the subjects in it that may carry skills.
 *
 * @param covered  achievements that credentials inside it state in their own right, by identifier
 * @param doubtful where credentials inside it lie that were not verified
 */
record CredentialSource(
        CredentialReference reference,
        Standing standing,
        Optional<Instant> validFrom,
        List<Subject> subjects,
        Set<String> covered,
        List<String> doubtful) {

    /** An object with achievements or skills, when they were awarded, and whether evidence is attached. */
    record Subject(Node node, Optional<Instant> awarded, boolean hasEvidence) {}

    /** The credential itself, then those verified inside it, each standing for itself. */
    static List<CredentialSource> allOf(VerifiedCredential verified, int index) {
        var all = new ArrayList<CredentialSource>();
        add(verified, index, "", all);
        return all;
    }

    /** One that nobody presented. What lies inside it is not looked at: a supposition says nothing of its signatures. */
    static CredentialSource supposed(SupposedCredential supposed, int index) {
        var root = Node.root(supposed.claims());
        var subjects = new ArrayList<Subject>();
        addSubjects(root, Optional.empty(), subjects);
        var reference = new CredentialReference(
                index,
                "",
                "",
                root.at("id").text(),
                supposed.types(),
                root.at("issuer").identifier().orElse(""),
                root.at("issuer").at("name").text());
        var standing = supposed.standing().orElse(Standing.SELF_ASSERTED);
        return new CredentialSource(reference, standing, Optional.empty(), subjects, Set.of(), List.of());
    }

    private static void add(VerifiedCredential verified, int index, String pointer, List<CredentialSource> all) {
        all.add(of(verified, index, pointer));
        for (var part : verified.parts()) {
            if (!part.role().isEndorsement() && part.verdict() instanceof Verdict.Accepted accepted) {
                add(accepted.credential(), index, pointer + part.pointer(), all);
            }
        }
    }

    private static CredentialSource of(VerifiedCredential verified, int index, String pointer) {
        var content = verified.content();
        var root = Node.root(content.claims());
        var subjects = new ArrayList<Subject>();
        var since = content.validFrom().or(() -> root.at("iat").number().flatMap(CredentialSource::epoch));
        addSubjects(root, since, subjects);
        addSubjects(root.at("ld"), since, subjects);
        var reference = new CredentialReference(
                index,
                pointer,
                verified.queryId(),
                root.at("id").text().or(() -> root.at("jti").text()),
                content.types(),
                content.issuer().identifier(),
                content.issuer().name());
        return new CredentialSource(
                reference,
                standing(content, subjects),
                content.validFrom(),
                subjects,
                LearningRecord.achievementsInside(verified),
                doubtful(verified, subjects));
    }

    /** Whatever lies where a credential could lie counts as one that was not verified, unless it was. */
    private static List<String> doubtful(VerifiedCredential verified, List<Subject> subjects) {
        var places = new LinkedHashSet<String>();
        subjects.forEach(subject ->
                subject.node().at("verifiableCredential").each().forEach(place -> places.add(place.pointer())));
        for (var part : verified.parts()) {
            if (part.role().isEndorsement() || part.verdict() instanceof Verdict.Accepted) {
                places.remove(part.pointer());
            } else {
                places.add(part.pointer());
            }
        }
        return List.copyOf(places);
    }

    private static void addSubjects(Node holder, Optional<Instant> otherwise, List<Subject> subjects) {
        if (holder.at("achievement").exists() || holder.at("skills").exists()) {
            subjects.add(subject(holder, holder, otherwise));
        }
        for (var subject : holder.at("credentialSubject").each()) {
            subjects.add(subject(subject, holder, otherwise));
        }
    }

    private static Subject subject(Node subject, Node holder, Optional<Instant> otherwise) {
        var awarded = instant(holder.at("awardedDate"))
                .or(() -> instant(subject.at("activityEndDate")))
                .or(() -> instant(holder.at("validFrom")))
                .or(() -> instant(holder.at("issuanceDate")))
                .or(() -> otherwise);
        boolean evidence =
                holder.at("evidence").exists() || subject.at("evidence").exists();
        return new Subject(subject, awarded, evidence);
    }

    private static Standing standing(Credential content, List<Subject> subjects) {
        if (isSelfAsserted(content, subjects) || isResume(content, subjects)) {
            return Standing.SELF_ASSERTED;
        }
        return LearningRecord.isRecord(content) ? Standing.RECORD_PUBLISHER : Standing.TRUSTED_ISSUER;
    }

    /** Open Badges 3.0 knows self-assertion by its issuer, or by the source that assessed, being the subject. */
    private static boolean isSelfAsserted(Credential content, List<Subject> subjects) {
        var ids = new ArrayList<String>();
        content.subjectId().ifPresent(ids::add);
        subjects.forEach(subject -> subject.node().at("id").text().ifPresent(ids::add));
        return ids.contains(content.issuer().identifier())
                || content.issuer().claimed().filter(ids::contains).isPresent()
                || subjects.stream()
                        .anyMatch(subject -> subject.node()
                                .at("source")
                                .identifier()
                                .filter(ids::contains)
                                .isPresent());
    }

    /** An LER-RS package is a person's own account of themselves, whoever's software signed it. */
    private static boolean isResume(Credential content, List<Subject> subjects) {
        return Stream.concat(
                        content.types().stream(),
                        subjects.stream()
                                .flatMap(subject -> subject.node().at("type").each().stream())
                                .flatMap(type -> type.text().stream()))
                .anyMatch(type -> type.toUpperCase(Locale.ROOT).contains("LER-RS"));
    }

    private static Optional<Instant> epoch(double seconds) {
        return seconds >= 0 && seconds < 1e11 ? Optional.of(Instant.ofEpochSecond((long) seconds)) : Optional.empty();
    }

    private static Optional<Instant> instant(Node date) {
        return date.text().flatMap(CredentialSource::instant);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    text.length() > 10
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
