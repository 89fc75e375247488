package org.vouchgate.gateway.export;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.skills.Level;
import org.vouchgate.skills.RecognisedSkill;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.Standing;

/**
 * What of an assessment can be told on as verified: skills that issuers show whom somebody vouches for, and the
 * credentials of such issuers. It names no person and repeats no identifier of a credential.
 *
 * @param live    where the result stands as it is now
 * @param leftOut how many skills and credentials are not told, as nobody vouches for them
 */
record VerifiedRecord(
        UUID request,
        Instant judgedAt,
        URI live,
        List<VerifiedSkill> skills,
        List<VerifiedCredential> credentials,
        int leftOut) {

    /** A skill, once, and everybody who shows it. */
    record VerifiedSkill(String label, Optional<String> uri, List<Proof> proofs) {
        VerifiedSkill {
            proofs = List.copyOf(proofs);
        }
    }

    /** Who shows a skill, how well, and since when. */
    record Proof(String issuer, String issuerId, Optional<String> level, Optional<Instant> awarded) {}

    /**
     * A credential that was accepted.
     *
     * @param vouchedBy who vouches for its issuer, in a sentence
     */
    record VerifiedCredential(
            String title,
            String issuer,
            Optional<String> issuerId,
            String vouchedBy,
            Optional<Instant> validFrom,
            Optional<Instant> validUntil,
            List<String> achievements) {
        VerifiedCredential {
            achievements = List.copyOf(achievements);
        }
    }

    VerifiedRecord {
        skills = List.copyOf(skills);
        credentials = List.copyOf(credentials);
    }

    static VerifiedRecord of(AssessmentDocument document, URI live) {
        var all = document.credentials().stream()
                .flatMap(VerifiedRecord::withParts)
                .toList();
        var credentials = all.stream().flatMap(one -> verified(one).stream()).toList();
        var evidence = document.skills().map(SkillProfile::evidence).orElse(List.of());
        var skills = skills(evidence);
        var others = evidence.stream()
                .map(VerifiedRecord::key)
                .distinct()
                .filter(key -> evidence.stream().noneMatch(one -> key.equals(key(one)) && isVouchedFor(one)))
                .count();
        return new VerifiedRecord(
                document.request(),
                document.judgedAt(),
                live,
                skills,
                credentials,
                all.size() - credentials.size() + Math.toIntExact(others));
    }

    /** In words, for every format. */
    String notice() {
        return "Verified on " + judgedAt
                + " for one employer. The credentials themselves are not kept and not part of this"
                + " document, and they can be revoked later: what holds now is told at " + live
                + ". What candidates say of themselves, and what nobody vouches for, is left out (" + leftOut + ").";
    }

    private static Stream<AssessedCredential> withParts(AssessedCredential credential) {
        return Stream.concat(
                Stream.of(credential),
                credential.parts().stream()
                        .filter(part -> !part.isEndorsement())
                        .flatMap(part -> withParts(part.credential())));
    }

    private static Optional<VerifiedCredential> verified(AssessedCredential credential) {
        if (!credential.verdict().equals("accepted") || credential.assurance().equals("self-asserted")) {
            return Optional.empty();
        }
        return credential
                .vouchedBy()
                .map(vouchedBy -> new VerifiedCredential(
                        credential.title().orElse("Credential"),
                        credential.issuerName().orElse("Unknown issuer"),
                        credential.issuer().map(AssessedCredential.AssessedIssuer::identifier),
                        vouchedBy,
                        credential.validFrom(),
                        credential.validUntil(),
                        credential.stated().stream()
                                .flatMap(stated -> stated.achievements().stream())
                                .filter(achieved ->
                                        achieved.completion().equals("completed") && !achieved.publisherOnly())
                                .map(achieved -> achieved.name())
                                .distinct()
                                .toList()));
    }

    private static List<VerifiedSkill> skills(List<SkillEvidence> evidence) {
        var byKey = new LinkedHashMap<String, List<SkillEvidence>>();
        evidence.stream()
                .filter(VerifiedRecord::isVouchedFor)
                .forEach(one -> byKey.computeIfAbsent(key(one), key -> new ArrayList<>())
                        .add(one));
        return byKey.values().stream().map(VerifiedRecord::skill).toList();
    }

    private static VerifiedSkill skill(List<SkillEvidence> shown) {
        var first = shown.get(0);
        return new VerifiedSkill(
                first.skill().map(RecognisedSkill::label).orElse(first.words()),
                first.skill().map(RecognisedSkill::uri).or(first::identifier),
                shown.stream().map(VerifiedRecord::proof).distinct().toList());
    }

    private static Proof proof(SkillEvidence shown) {
        return new Proof(
                shown.credential().issuerName().orElse(shown.credential().issuer()),
                shown.credential().issuer(),
                shown.attainment().level().map(Level::name),
                shown.attainment().awarded());
    }

    private static boolean isVouchedFor(SkillEvidence shown) {
        return shown.attainment().standing() == Standing.TRUSTED_ISSUER;
    }

    private static String key(SkillEvidence shown) {
        return shown.skill().map(RecognisedSkill::uri).or(shown::identifier).orElse(shown.words());
    }
}
