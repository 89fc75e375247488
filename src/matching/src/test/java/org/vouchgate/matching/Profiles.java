package org.vouchgate.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.skills.Attainment;
import org.vouchgate.skills.CredentialReference;
import org.vouchgate.skills.Level;
import org.vouchgate.skills.Outcome;
import org.vouchgate.skills.RecognisedSkill;
import org.vouchgate.skills.RecognisedSkill.By;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.Standing;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** Profiles and requirements to score, in the words of the starter vocabulary. */
final class Profiles {

    static final SkillsTaxonomy STARTER = StarterVocabulary.load();
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    static final Attainment BEST =
            new Attainment(Standing.TRUSTED_ISSUER, Outcome.ASSESSED, Optional.empty(), Optional.of(NOON), false);

    private Profiles() {}

    static Requirement requirement(String label, Importance importance) {
        var uri = STARTER.named(label).stream().map(skill -> skill.uri()).findFirst();
        return new Requirement(
                "r-" + label, uri, label, importance, 1, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    static Requirement atLevel(int level, Requirement requirement) {
        return new Requirement(
                requirement.id(),
                requirement.skillUri(),
                requirement.label(),
                requirement.importance(),
                requirement.weight(),
                Optional.of(level),
                requirement.experience(),
                requirement.alternatives(),
                requirement.readFrom());
    }

    static SkillEvidence shows(int credential, String name, By by, Attainment attainment) {
        var skill = STARTER.named(name).stream()
                .map(known -> new RecognisedSkill(known.uri(), known.label(), by))
                .findFirst();
        return new SkillEvidence(
                reference(credential, "did:web:college.example"),
                "/credentialSubject/achievement/name",
                SkillEvidence.Source.NAME,
                name,
                Optional.empty(),
                skill,
                attainment);
    }

    static SkillEvidence shows(int credential, String name) {
        return shows(credential, name, By.IDENTIFIER, BEST);
    }

    static CredentialReference reference(int index, String issuer) {
        return new CredentialReference(
                index,
                "",
                "skills",
                Optional.of("urn:uuid:" + index),
                List.of("OpenBadgeCredential"),
                issuer,
                Optional.empty());
    }

    static SkillProfile profile(SkillEvidence... evidence) {
        return new SkillProfile(List.of(evidence), List.of(), STARTER.version());
    }

    static Attainment with(Standing standing) {
        return new Attainment(standing, BEST.outcome(), BEST.level(), BEST.awarded(), false);
    }

    static Attainment with(Outcome outcome) {
        return new Attainment(BEST.standing(), outcome, BEST.level(), BEST.awarded(), false);
    }

    static Attainment with(Level level) {
        return new Attainment(BEST.standing(), BEST.outcome(), Optional.of(level), BEST.awarded(), false);
    }

    static Attainment awarded(Optional<Instant> when, boolean lasting) {
        return new Attainment(BEST.standing(), BEST.outcome(), BEST.level(), when, lasting);
    }
}
