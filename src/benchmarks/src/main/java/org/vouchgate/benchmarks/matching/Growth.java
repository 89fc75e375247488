package org.vouchgate.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouchgate.skills.retrieval.TaxonomyDirectory;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * How costs grow with the number of skills. Copies of ESCO's skills, English names alone, have a further word in each name,
 * so that the words that they share become more frequent and not the vocabulary alone larger. Without the sentence model,
 * which would read for hours.
 */
final class Growth {

    private static final String SKILLS = "esco_skills.tsv";
    private static final String SENTENCE =
            "plan, give and document care on a ward of thirty beds, together with two colleagues";

    private final Sets sets;
    private final Costs costs;
    private final Report report;

    Growth(Sets sets, Costs costs, Report report) {
        this.sets = sets;
        this.costs = costs;
        this.report = report;
    }

    void run(int times) throws IOException {
        var table = sets.matching().resolve("taxonomy").resolve(SKILLS);
        if (!Files.isReadable(table)) {
            report.skipped("growth", SKILLS + " is not there");
            return;
        }
        var rows = Sets.rows(table, 1);
        var directory = Files.createTempDirectory("growth");
        var set = times + "x: " + times * rows.size() + " skills";
        var building = Used.by(() -> build(rows, times, directory));
        building.report(report, set, "building, words alone", "");
        report.figure(set, "most heap while building", building.megabytes(), "MB", "the skills to index included");
        report.figure(set, "on disk", Used.onDisk(directory), "MB", "");
        measure(set, directory);
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    private static void build(List<String[]> rows, int times, Path directory) throws IOException {
        var concepts = IntStream.range(0, times)
                .boxed()
                .flatMap(copy -> rows.stream().map(row -> concept(row, copy)))
                .toList();
        TaxonomyDirectory.build("growth", concepts, directory, Optional.empty(), (stage, percent) -> {});
    }

    private void measure(String set, Path directory) {
        var opened = new ArrayList<SkillsTaxonomy>();
        Used.by(() -> opened.add(TaxonomyDirectory.open(directory, Optional.empty())))
                .report(report, set, "opening", "");
        var taxonomy = opened.get(0);
        report.figure(set, "heap when open", Used.heap(), "MB", "the whole of this process");
        Used.by(() -> taxonomy.normalise(SENTENCE, Optional.of("en"), 10)).report(report, set, "first answer", "");
        costs.reading(set, taxonomy);
        var part = new AtomicInteger(); // as answers are remembered
        var times = Stopwatch.time(
                20,
                40,
                () -> taxonomy.normalise(SENTENCE + " in part " + part.incrementAndGet(), Optional.of("en"), 10));
        report.figure(set, "normalise, median", times.median(), "ms", "");
        report.figure(set, "normalise, p95", times.percentile(95), "ms", "");
        report.figure(set, "heap after these answers", Used.heap(), "MB", "the same");
    }

    private static Concept concept(String[] row, int copy) {
        var names = new ArrayList<Concept.Name>();
        names.add(Concept.Name.of(named(row[3], copy), "en", Concept.Role.PREFERRED));
        Stream.of(row[4], row[5])
                .flatMap(field -> Arrays.stream(field.split("\\|")))
                .filter(alias -> !alias.isBlank())
                .forEach(alias -> names.add(Concept.Name.of(named(alias, copy), "en", Concept.Role.ALTERNATIVE)));
        return new Concept(
                "https://growth.example/" + copy + "/" + row[0],
                row[1].equals("K") ? Concept.Kind.KNOWLEDGE : Concept.Kind.SKILL,
                names,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static String named(String name, int copy) {
        return copy == 0 ? name : name + " branch" + copy;
    }
}
