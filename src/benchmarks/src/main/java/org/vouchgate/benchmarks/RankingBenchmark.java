package org.vouchgate.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.MatchReport;
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
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** How long it takes to rank candidates against a job of twelve requirements, each candidate with ten pieces of evidence. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RankingBenchmark {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final int REQUIREMENTS = 12;
    private static final int EVIDENCE = 10;

    @Param({"100", "1000", "10000"})
    int candidates;

    private Scorer scorer;
    private List<Requirement> requirements;
    private List<SkillProfile> profiles;

    @Setup
    public void draw() {
        var taxonomy = StarterVocabulary.load();
        var skills = taxonomy.skills();
        var random = new SplittableRandom(1);
        scorer = new Scorer(taxonomy);
        requirements = IntStream.range(0, REQUIREMENTS)
                .mapToObj(i -> requirement(i, skills.get(random.nextInt(skills.size()))))
                .toList();
        profiles = IntStream.range(0, candidates)
                .mapToObj(i -> profile(skills, random, taxonomy.version()))
                .toList();
    }

    /** The order alone, with the cost of looking the job up included. */
    @Benchmark
    public List<Integer> rank() {
        var job = scorer.against(requirements, Weights.standard());
        var scores = profiles.stream()
                .map(profile -> job.number(profile, NOON).orElse(-1.0))
                .toList();
        return IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
                .toList();
    }

    /** Every report in full, with reasons and what would change it. */
    @Benchmark
    public List<MatchReport> report() {
        var job = scorer.against(requirements, Weights.standard());
        var reports = new ArrayList<MatchReport>();
        profiles.forEach(profile -> reports.add(job.score(profile, NOON)));
        return reports;
    }

    private static Requirement requirement(int i, Skill skill) {
        return new Requirement(
                "r-" + i,
                Optional.of(skill.uri()),
                skill.label(),
                i < 8 ? Importance.REQUIRED : Importance.PREFERRED,
                1,
                Optional.of(2),
                Optional.empty(),
                List.of());
    }

    private SkillProfile profile(List<Skill> skills, SplittableRandom random, String version) {
        var evidence = new ArrayList<SkillEvidence>();
        for (int i = 0; i < EVIDENCE; i++) {
            boolean asked = random.nextInt(3) == 0;
            var label = requirements.get(random.nextInt(REQUIREMENTS)).label();
            var skill = asked
                    ? skills.stream()
                            .filter(each -> each.label().equals(label))
                            .findFirst()
                            .orElseThrow()
                    : skills.get(random.nextInt(skills.size()));
            evidence.add(new SkillEvidence(
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
                            false)));
        }
        return new SkillProfile(evidence, List.of(), version);
    }
}
