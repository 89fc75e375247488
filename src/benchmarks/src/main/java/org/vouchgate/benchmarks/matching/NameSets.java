package org.vouchgate.benchmarks.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.benchmarks.matching.Answer.Query;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** Names of skills and of occupations, and the skills that they mean or take. */
final class NameSets {

    private static final String ALIASES = "alias_norm_dev.tsv";
    private static final String NATIONAL = "skill_crosswalk_dev.tsv";
    private static final String OCCUPATIONS = "ict_occupation_skills.tsv";

    private final Sets sets;
    private final SkillsTaxonomy esco;
    private final Report report;

    NameSets(Sets sets, SkillsTaxonomy esco, Report report) {
        this.sets = sets;
        this.esco = esco;
        this.report = report;
    }

    void run() throws IOException {
        report.heading("Names to skills");
        if (sets.has(ALIASES)) {
            aliases();
        } else {
            report.skipped("aliases", ALIASES + " is not there");
        }
        if (sets.has(NATIONAL)) {
            national();
        } else {
            report.skipped("national skills", NATIONAL + " is not there");
        }
        if (sets.has(OCCUPATIONS)) {
            occupations();
        } else {
            report.skipped("occupations", OCCUPATIONS + " is not there");
        }
    }

    private void aliases() throws IOException {
        var all = sets.rows(ALIASES, 1).stream()
                .map(row -> new Query(row[1], Optional.of("en"), Set.of(row[2])))
                .toList();
        var asked = sets.sample(all);
        var answers = Answer.ask(esco, asked, id -> true);
        var called = sets.called("alias dev, learned on it", asked, all);
        report.figure(
                called, "Acc@1", Answer.mean(answers, Answer::firstIsRight), "floor .751 on the test half; target .80");
        report.figure(
                called, "MRR", Answer.mean(answers, Answer::reciprocalRank), "floor .821 on the test half; target .86");
        new SentenceSets(sets, esco, report).abstention(called, answers);
    }

    /** One query for each national skill that has an exact match; any of its exact matches is right. */
    private void national() throws IOException {
        var byLanguage = new LinkedHashMap<String, LinkedHashMap<String, Query>>();
        for (var row : sets.rows(NATIONAL, 1)) {
            if (row[5].equals("exactMatch")) {
                byLanguage
                        .computeIfAbsent(row[1], absent -> new LinkedHashMap<>())
                        .computeIfAbsent(row[2], id -> new Query(row[3], Optional.of(row[1]), new HashSet<>()))
                        .gold()
                        .add(row[4]);
            }
        }
        double sum = 0;
        for (var language : byLanguage.keySet().stream().sorted().toList()) {
            var all = List.copyOf(byLanguage.get(language).values());
            var asked = sets.sample(all);
            var answers = Answer.ask(esco, asked, id -> true);
            var called = sets.called("national " + language, asked, all);
            var first = Answer.mean(answers, Answer::firstIsRight);
            sum += first.value();
            report.figure(called, "Acc@1", first, "floor on the other half: de .559, sv .537, nl .485, fr .437");
            report.figure(called, "MRR", Answer.mean(answers, Answer::reciprocalRank), "");
        }
        report.figure("national, mean", "Acc@1", sum / byLanguage.size(), "", "floor .48; target .58");
    }

    /** Skills of an occupation by the words of its title alone: no link between occupations and skills is imported. */
    private void occupations() throws IOException {
        var all = new ArrayList<Query>();
        for (var row : sets.rows(OCCUPATIONS, 1)) {
            all.add(new Query(row[1], Optional.of("en"), Set.of(row[3].split("\\|"))));
        }
        var answers = Answer.ask(esco, all, id -> true);
        report.figure(
                sets.called("ICT occupations", all, all),
                "MAP",
                Answer.mean(answers, Answer::averagePrecision),
                "title BM25 .061; popularity .126; nearest occupation .285");
    }
}
