package org.vouchgate.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.Requirement;
import org.vouchgate.skills.Attainment;
import org.vouchgate.skills.CredentialReference;
import org.vouchgate.skills.Level;
import org.vouchgate.skills.Outcome;
import org.vouchgate.skills.RecognisedSkill;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.Standing;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** A job of twelve requirements drawn from a taxonomy, and candidates with ten pieces of evidence each; the same each time. */
public final class DrawnCandidates {

    public static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final int REQUIREMENTS = 12;
    private static final int REQUIRED = 8;
    private static final int EVIDENCE = 10;

    private final SplittableRandom random = new SplittableRandom(1);
    private final List<Skill> skills;
    private final String version;
    private final List<Skill> asked;

    public DrawnCandidates(SkillsTaxonomy taxonomy) {
        skills = taxonomy.skills();
        version = taxonomy.version();
        asked = IntStream.range(0, REQUIREMENTS).mapToObj(i -> any(skills)).toList();
    }

    public List<Requirement> requirements() {
        return IntStream.range(0, REQUIREMENTS)
                .mapToObj(i -> requirement(i, asked.get(i)))
                .toList();
    }

    /** Further candidates, other ones than those drawn before. */
    public List<SkillProfile> profiles(int count) {
        return IntStream.range(0, count).mapToObj(i -> profile()).toList();
    }

    private Skill any(List<Skill> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Requirement requirement(int i, Skill skill) {
        return new Requirement(
                "r-" + i,
                Optional.of(skill.uri()),
                skill.label(),
                i < REQUIRED ? Importance.REQUIRED : Importance.PREFERRED,
                1,
                Optional.of(2),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private SkillProfile profile() {
        var evidence = new ArrayList<SkillEvidence>();
        for (int i = 0; i < EVIDENCE; i++) {
            evidence.add(evidence(i, any(random.nextInt(3) == 0 ? asked : skills)));
        }
        return new SkillProfile(evidence, List.of(), version);
    }

    private SkillEvidence evidence(int i, Skill skill) {
        return new SkillEvidence(
                new CredentialReference(
                        i,
                        "",
                        "skills",
                        Optional.of("urn:" + i),
                        List.of("OpenBadgeCredential"),
                        "did:web:a.example",
                        Optional.empty()),
                "/credentialSubject/achievement/name",
                SkillEvidence.Source.NAME,
                skill.label(),
                Optional.empty(),
                Optional.of(new RecognisedSkill(skill.uri(), skill.label(), RecognisedSkill.By.NAME)),
                new Attainment(
                        random.nextInt(4) == 0 ? Standing.UNKNOWN_ISSUER : Standing.TRUSTED_ISSUER,
                        Outcome.ASSESSED,
                        Optional.of(new Level("", 1 + random.nextInt(4), 4)),
                        Optional.of(NOON.minus(Duration.ofDays(random.nextInt(4000)))),
                        false));
    }
}
