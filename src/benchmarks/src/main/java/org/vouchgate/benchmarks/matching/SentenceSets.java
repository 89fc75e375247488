package org.vouchgate.benchmarks.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.benchmarks.matching.Answer.Query;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * Sentences of advertisements, and the skills that they ask for, within the labels of ESCO 1.1.0 that have an id in 1.2. A
 * label without one is left out of the gold, and a sentence that has none left is not asked. What is no skill of ESCO and found
 * all the same counts as wrong.
 */
final class SentenceSets {

    private static final String LABELS = "esco_v110_label_space.tsv";

    private final Sets sets;
    private final SkillsTaxonomy esco;
    private final Report report;
    private final List<Answer> validation = new ArrayList<>();

    SentenceSets(Sets sets, SkillsTaxonomy esco, Report report) {
        this.sets = sets;
        this.esco = esco;
        this.report = report;
    }

    void run() throws IOException {
        report.heading(
                "Sentences to skills. Weights were learned on TECH val and HOUSE val: quote the cross-validated figures");
        if (!sets.has(LABELS)) {
            report.skipped("sentences", LABELS + " is not there");
            return;
        }
        validation.addAll(
                one("TECH val", "extract_tech_val.tsv", "floor .653/.736/.573; on TEST .640/.740/.632 ConTeXT-match"));
        validation.addAll(
                one("HOUSE val", "extract_house_val.tsv", "floor .509/.587/.494; on TEST RP@5 .556 GPT-4 pipeline"));
        one("SkillSkape dev, synthetic", "extract_skillskape_dev.tsv", "leaks: BM25 over its training set RP@5 .756");
        if (!validation.isEmpty()) {
            abstention("TECH and HOUSE val", validation);
        }
    }

    private List<Answer> one(String set, String file, String anchors) throws IOException {
        if (!sets.has(file)) {
            report.skipped(set, file + " is not there");
            return List.of();
        }
        var known = known();
        var all = sets.rows(file, 1).stream()
                .map(row -> new Query(row[1], Optional.of("en"), gold(row[3], known)))
                .filter(query -> !query.gold().isEmpty())
                .toList();
        var asked = sets.sample(all);
        var answers = Answer.ask(esco, asked, id -> known.contains(id) || id.startsWith("urn:"));
        var called = sets.called(set, asked, all);
        report.figure(called, "RP@5", Answer.mean(answers, answer -> answer.precisionAt(5)), anchors);
        report.figure(called, "RP@10", Answer.mean(answers, answer -> answer.precisionAt(10)), "");
        report.figure(called, "MRR", Answer.mean(answers, Answer::reciprocalRank), "");
        return answers;
    }

    /** How much of what is emitted is right, and how much of what was asked for is emitted. */
    void abstention(String set, List<Answer> answers) {
        double threshold = esco.shippedThreshold();
        var right = answers.stream()
                .mapToDouble(answer -> answer.rightlyEmitted(threshold))
                .toArray();
        var emitted = answers.stream()
                .mapToDouble(answer -> answer.emitted(threshold))
                .toArray();
        var asked = answers.stream().mapToDouble(answer -> answer.gold().size()).toArray();
        report.figure(set, "precision at " + threshold, Figure.ratio(right, emitted), "target .60");
        report.figure(set, "recall at " + threshold, Figure.ratio(right, asked), "target .35");
    }

    private Set<String> known() throws IOException {
        return sets.rows(LABELS, 1).stream()
                .map(row -> row[1])
                .filter(id -> !id.isBlank())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> gold(String ids, Set<String> known) {
        return Arrays.stream(ids.split("\\|")).filter(known::contains).collect(Collectors.toSet());
    }
}
