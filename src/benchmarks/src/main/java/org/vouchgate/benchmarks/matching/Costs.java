package org.vouchgate.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.vouchgate.benchmarks.DrawnCandidates;
import org.vouchgate.benchmarks.JobReadingBenchmark;
import org.vouchgate.matching.JobDescription;
import org.vouchgate.matching.RequirementReader;
import org.vouchgate.matching.Scorer;
import org.vouchgate.matching.Weights;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.retrieval.SentenceModel;
import org.vouchgate.skills.retrieval.TaxonomyDirectory;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** What answers cost, one thread at a time, on the machine as busy as it is: the load stands above the figures. */
final class Costs {

    private static final String OPENED = "index of ESCO";
    private static final int MOST = 10;
    private static final int BATCH = 1_000;
    private static final int TEN_THOUSAND = 10_000;

    private final Path index;
    private final Optional<SentenceModel> model;
    private final Report report;

    Costs(Path index, Optional<SentenceModel> model, Report report) {
        this.index = index;
        this.model = model;
        this.report = report;
    }

    /** Opens the index for the first time in this process, and some times again. */
    SkillsTaxonomy open() {
        report.heading("Opening the index of ESCO");
        double before = Used.heap();
        var opened = new ArrayList<SkillsTaxonomy>();
        Used.by(() -> opened.add(opened())).report(report, OPENED, "first opening", "target 2, floor 5");
        var esco = opened.get(0);
        report.figure(OPENED, "heap when open", Used.heap() - before, "MB", "target 400 with what is mapped");
        report.figure(OPENED, "mapped", Used.onDisk(index), "MB", "");
        Used.by(() -> esco.normalise("take care of patients", Optional.of("en"), 10))
                .report(report, OPENED, "first answer", "");
        var again = Stopwatch.time(1, 5, () -> Used.by(this::opened));
        report.figure(OPENED, "later openings, median", again.median() / 1000, "s", "");
        report.note(esco.version() + ", " + esco.skills().size() + " skills");
        return esco;
    }

    private SkillsTaxonomy opened() throws IOException {
        return TaxonomyDirectory.open(index, model);
    }

    void run(SkillsTaxonomy esco) {
        report.heading("What answers cost");
        reading("job of 60 lines", esco);
        lines(esco);
        ranking(esco, TEN_THOUSAND, "ranking, first of all");
        for (int candidates : List.of(BATCH, TEN_THOUSAND, 10 * TEN_THOUSAND, 100 * TEN_THOUSAND)) {
            ranking(esco, candidates, "ranking");
        }
    }

    /** Reading what a job asks for, as the product does: by the names that stand in it. */
    void reading(String set, SkillsTaxonomy taxonomy) {
        var reader = new RequirementReader(taxonomy);
        var text = JobReadingBenchmark.sixtyLines();
        var times = Stopwatch.time(40, 200, () -> reader.read(JobDescription.of("Staff nurse", text)));
        report.figure(set, "reading, median", times.median(), "ms", "");
        report.figure(set, "same, its thread's CPU", times.processorMedian(), "ms", "");
        report.figure(set, "reading, p95", times.percentile(95), "ms", "target 100, floor 300");
    }

    /** Looking up every line by what it means; the product does so only when asked. */
    private void lines(SkillsTaxonomy esco) {
        var lines = JobReadingBenchmark.sixtyLines()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        var each = new ArrayList<Double>();
        var round = new AtomicInteger();
        var all = Stopwatch.time(1, 5, () -> {
            int part = round.incrementAndGet(); // as answers are remembered
            lines.forEach(line -> {
                long start = System.nanoTime();
                esco.normalise(line + " in part " + part, Optional.empty(), MOST);
                each.add(Stopwatch.since(start));
            });
        });
        var again = Stopwatch.time(1, 5, () -> lines.forEach(line -> esco.normalise(line, Optional.empty(), MOST)));
        var sorted = each.stream().skip(lines.size()).sorted().toList();
        report.figure("job of 60 lines", "normalise " + lines.size() + " new lines", all.median(), "ms", "");
        report.figure("job of 60 lines", "same, its thread's CPU", all.processorMedian(), "ms", "");
        report.figure("job of 60 lines", "the same lines again", again.median(), "ms", "");
        report.figure("one of its lines", "normalise, median", sorted.get(sorted.size() / 2), "ms", "");
        report.figure("one of its lines", "normalise, p95", sorted.get(sorted.size() * 95 / 100), "ms", "");
        report.figure(OPENED, "heap after these answers", Used.heap(), "MB", "the whole of this process");
    }

    /** Only scoring and sorting is timed; candidates are drawn between, so that any number fits into memory. */
    private void ranking(SkillsTaxonomy esco, int candidates, String measure) {
        var drawn = new DrawnCandidates(esco);
        var job = new Scorer(esco).against(drawn.requirements(), Weights.standard());
        double taken = 0;
        double processor = 0;
        var scores = new ArrayList<Double>();
        for (int done = 0; done < candidates; done += BATCH) {
            List<SkillProfile> batch = drawn.profiles(BATCH);
            var time = Stopwatch.time(
                    0,
                    1,
                    () -> batch.forEach(profile ->
                            scores.add(job.number(profile, DrawnCandidates.NOON).orElse(-1.0))));
            taken += time.median();
            processor += time.processorMedian();
        }
        var sorting = Stopwatch.time(
                0,
                1,
                () -> IntStream.range(0, scores.size())
                        .boxed()
                        .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
                        .toList());
        var set = candidates + " candidates";
        report.figure(set, measure, taken + sorting.median(), "ms", candidates == TEN_THOUSAND ? "target 2000" : "");
        report.figure(set, "same, its thread's CPU", processor + sorting.processorMedian(), "ms", "");
    }
}
