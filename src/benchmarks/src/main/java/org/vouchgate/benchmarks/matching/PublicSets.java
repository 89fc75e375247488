package org.vouchgate.benchmarks.matching;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.embedding.SentenceModels;
import org.vouchgate.skills.retrieval.SentenceModel;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * Runs every public set that is there, and measures what answers cost.
 *
 * <p>Options, each {@code name=value}: {@code sets}, the directory of the sets ({@code ../shared/matching}); {@code index}, an
 * index of ESCO made before, to save building one; {@code starter=no}, to go by ESCO alone; {@code sample}, the most queries of one set (300); {@code only}, the parts
 * to run, with commas between: {@code cost}, {@code sentences}, {@code names}, {@code pairs}, {@code planted}, {@code titles},
 * {@code growth}; {@code times}, how many times ESCO to grow to.
 */
public final class PublicSets {

    private static final String PARTS = "cost,sentences,names,pairs,planted,titles,growth";
    private static final String TIMES = "1,10";

    private final Map<String, String> options;
    private final Report report = new Report(System.out);

    private PublicSets(Map<String, String> options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = new HashMap<String, String>();
        Arrays.stream(arguments)
                .map(argument -> argument.split("=", 2))
                .forEach(pair -> options.put(pair[0], pair.length > 1 ? pair[1] : ""));
        new PublicSets(options).run();
    }

    private void run() throws IOException, InterruptedException {
        var sets = new Sets(
                Path.of(options.getOrDefault("sets", "../shared/matching")),
                Integer.parseInt(options.getOrDefault("sample", "300")));
        var machine = ManagementFactory.getOperatingSystemMXBean();
        report.note(
                "Development sets: learned or tuned on in part, and easier than the test sets beside which they stand.");
        report.note(machine.getAvailableProcessors() + " processors, load " + machine.getSystemLoadAverage()
                + "; in brackets the 95 % bootstrap interval over the queries asked.");
        long start = System.nanoTime();
        var model = SentenceModels.load(Path.of(System.getProperty("java.io.tmpdir"), "vouchgate-sentence-model"));
        report.note("sentence model " + model.map(SentenceModel::version).orElse("absent: words alone") + ", loaded in "
                + Math.round(Stopwatch.since(start)) + " ms");
        var costs = new Costs(joined(index(sets, model), model), model, report);
        var esco = costs.open();
        for (var part : options.getOrDefault("only", PARTS).split(",")) {
            if (part.equals("cost")) {
                costs.run(esco);
            } else if (part.equals("growth")) {
                growth(new Growth(sets, costs, report));
            } else if (part.equals("titles")) {
                new TitleSets(sets, model, report).run();
            } else {
                quality(part, sets, esco);
            }
        }
    }

    private void quality(String part, Sets sets, SkillsTaxonomy esco) throws IOException {
        switch (part) {
            case "sentences":
                new SentenceSets(sets, esco, report).run();
                break;
            case "names":
                new NameSets(sets, esco, report).run();
                break;
            case "pairs":
                PairSet.run(sets, esco, report);
                break;
            case "planted":
                new PlantedSets(sets, esco, report).run();
                break;
            default:
                throw new IllegalArgumentException(part + " is none of " + PARTS);
        }
    }

    private void growth(Growth growth) throws IOException {
        report.heading("Growth with the number of skills, words alone");
        for (var times : options.getOrDefault("times", TIMES).split(",")) {
            growth.run(Integer.parseInt(times));
        }
    }

    private Path joined(Path index, Optional<SentenceModel> model) throws IOException {
        if (!options.getOrDefault("starter", "yes").equals("yes")) {
            return index;
        }
        long start = System.nanoTime();
        var joined = Esco.joined(index, Files.createTempDirectory("joined"), model);
        report.note(
                "joined with the starter vocabulary in " + Math.round(Stopwatch.since(start) / 1000) + " s: " + joined);
        return joined;
    }

    private Path index(Sets sets, Optional<SentenceModel> model) throws IOException, InterruptedException {
        if (options.containsKey("index")) {
            return Path.of(options.get("index"));
        }
        long start = System.nanoTime();
        var index = Esco.build(sets.matching(), Files.createTempDirectory("esco"), model);
        report.note("index built in " + Math.round(Stopwatch.since(start) / 1000) + " s: " + index);
        return index;
    }
}
