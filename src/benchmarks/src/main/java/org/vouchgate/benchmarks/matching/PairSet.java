package org.vouchgate.benchmarks.matching;

import java.io.IOException;
import java.util.List;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** Pairs of skills that national experts tied to the same competence, against random ones and against siblings. */
final class PairSet {

    private static final String PAIRS = "skill_pairs_dev.tsv";
    private static final String ESCO = "http://data.europa.eu/esco/skill/";

    private PairSet() {}

    static void run(Sets sets, SkillsTaxonomy esco, Report report) throws IOException {
        report.heading("Relatedness of skills, as shipped");
        if (!sets.has(PAIRS)) {
            report.skipped("pairs", PAIRS + " is not there");
            return;
        }
        var rows = sets.rows(PAIRS, 1);
        var related = numbers(rows, "related", esco);
        var set = "pairs (" + rows.size() + ")";
        report.figure(
                set,
                "AUC against random",
                Figure.areaUnderCurve(related, numbers(rows, "random", esco)),
                "Wu-Palmer .617; labels .785; both .802; target .85");
        report.figure(
                set,
                "AUC against siblings",
                Figure.areaUnderCurve(related, numbers(rows, "hard_negative", esco)),
                "Wu-Palmer .113; labels .668; both .314; target .72");
    }

    private static double[] numbers(List<String[]> rows, String label, SkillsTaxonomy esco) {
        return rows.stream()
                .filter(row -> row[2].equals(label))
                .mapToDouble(row -> esco.relatedness(ESCO + row[0], ESCO + row[1]))
                .toArray();
    }
}
