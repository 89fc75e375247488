package org.vouchgate.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.Requirement;
import org.vouchgate.matching.Scorer;
import org.vouchgate.matching.Weights;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** How long it takes to rank candidates against a job of twelve requirements, each candidate with ten pieces of evidence. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RankingBenchmark {

    private static final Instant NOON = DrawnCandidates.NOON;

    @Param({"100", "1000", "10000"})
    int candidates;

    private Scorer scorer;
    private List<Requirement> requirements;
    private List<SkillProfile> profiles;

    @Setup
    public void draw() {
        var taxonomy = StarterVocabulary.load();
        scorer = new Scorer(taxonomy);
        var drawn = new DrawnCandidates(taxonomy);
        requirements = drawn.requirements();
        profiles = drawn.profiles(candidates);
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
}
