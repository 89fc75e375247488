package org.vouchgate.skills;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.skills.badge.Node;

/** A credential with the subjects in it that may carry skills. */
record CredentialSource(CredentialReference reference, Standing standing, List<Subject> subjects) {

    /** An object with achievements or skills, when they were awarded, and whether evidence is attached. */
    record Subject(Node node, Optional<Instant> awarded, boolean hasEvidence) {}

    static CredentialSource of(VerifiedCredential verified, int index) {
        var content = verified.content();
        var root = Node.root(content.claims());
        var subjects = new ArrayList<Subject>();
        addSubjects(root, content, subjects);
        addSubjects(root.at("ld"), content, subjects);
        var reference = new CredentialReference(
                index,
                verified.queryId(),
                root.at("id").text().or(() -> root.at("jti").text()),
                content.types(),
                content.issuer().identifier(),
                content.issuer().name());
        return new CredentialSource(reference, standing(content, subjects), subjects);
    }

    private static void addSubjects(Node holder, Credential content, List<Subject> subjects) {
        if (holder.at("achievement").exists() || holder.at("skills").exists()) {
            subjects.add(subject(holder, holder, content));
        }
        for (var subject : holder.at("credentialSubject").each()) {
            subjects.add(subject(subject, holder, content));
        }
    }

    private static Subject subject(Node subject, Node holder, Credential content) {
        var awarded = instant(holder.at("awardedDate"))
                .or(() -> instant(subject.at("activityEndDate")))
                .or(() -> instant(holder.at("validFrom")))
                .or(() -> instant(holder.at("issuanceDate")))
                .or(content::validFrom)
                .or(() -> Node.root(content.claims()).at("iat").number().flatMap(CredentialSource::epoch));
        boolean evidence =
                holder.at("evidence").exists() || subject.at("evidence").exists();
        return new Subject(subject, awarded, evidence);
    }

    private static Standing standing(Credential content, List<Subject> subjects) {
        if (isSelfAsserted(content, subjects)) {
            return Standing.SELF_ASSERTED;
        }
        boolean record = content.types().stream().anyMatch(type -> type.endsWith("ClrCredential"));
        return record ? Standing.RECORD_PUBLISHER : Standing.TRUSTED_ISSUER;
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
