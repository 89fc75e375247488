package org.vouchgate.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vouchgate.matching.JobDescription;
import org.vouchgate.matching.JobReading;
import org.vouchgate.matching.RequirementReader;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** Reading a job description of sixty lines, and one stuffed to the limit of 200,000 characters; look at p0.95. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JobReadingBenchmark {

    private static final String TWENTY_LINES = """
            About us
            We run three hospitals and a college by the sea, and we are known for our care.

            Your role
            - Plan, give and document care on a ward of thirty beds, together with two colleagues
            - Keep the electronic health records up to date, and the stock of medicines in order
            - Lead the weekly meeting of the team; welcome students and show them the work

            Requirements
            - At least 3 years of experience in nursing care, ideally on a medical ward
            - Advanced knowledge of wound care (certificate welcome), good working knowledge of infection prevention
            - Fluent English in speech and writing; German (B2) or French is a plus
            - Basic Life Support; a driving licence is not required but helpful
            - Reliability, empathy, and a feeling for working with people with disabilities

            Nice to have
            - Project management, Excel, and some experience with rosters
            - Kenntnisse in Palliativpflege sind von Vorteil

            We offer
            - Yoga, a pension, and forklift races in summer, whoever you are and regardless of age or religion
            """;

    private static final int SIXTY_LINES = 3;

    @Param({"sixty lines", "stuffed"})
    String description;

    private RequirementReader reader;
    private JobDescription job;

    @Setup(Level.Trial)
    public void prepare() {
        var vocabulary = StarterVocabulary.load();
        reader = new RequirementReader(vocabulary);
        var text = new StringBuilder();
        if (description.equals("stuffed")) {
            while (text.length() < JobDescription.MAX_LENGTH) {
                vocabulary.skills().forEach(skill -> text.append(skill.label()).append(" and "));
            }
        } else {
            text.append(sixtyLines());
        }
        job = JobDescription.of("Staff nurse", text.toString());
    }

    /** A job description of some sixty lines; none is the same as another, so that each is read. */
    public static String sixtyLines() {
        var text = new StringBuilder();
        for (int part = 1; part <= SIXTY_LINES; part++) {
            text.append(TWENTY_LINES.replace(".\n", ", part " + part + ".\n").replace("- ", "- " + part + " "));
        }
        return text.toString();
    }

    @Benchmark
    public JobReading read() {
        return reader.read(job);
    }
}
